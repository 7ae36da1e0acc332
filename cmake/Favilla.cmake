# SPDX-FileCopyrightText: 2026 The Favilla authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the house shares, and the one way to add a room or a test.
include(GNUInstallDirs)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(FAVILLA_CCACHE ccache)
if(FAVILLA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers are safe to cache only with these two agreed on.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${FAVILLA_CCACHE}")
endif()

if(MSVC)
    add_compile_options(/W4 /WX /utf-8 /permissive-)
else()
    add_compile_options(-Wall -Wextra -Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess)
    endif()
endif()
add_compile_definitions(QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
                        QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# A hundred test programs are linked: the quicker linker of binutils, where it is installed.
find_program(FAVILLA_GOLD ld.gold)
if(FAVILLA_GOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_link_options(-fuse-ld=gold)
endif()
if(FAVILLA_SANITIZE)
    add_compile_options(-fsanitize=${FAVILLA_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${FAVILLA_SANITIZE})
endif()

# favilla_room(name [LINKS targets…] [PCH headers…] [EXCLUDE regex]): one folder of src/ as a static
# library. What it may include is what it links: that is how the directions between rooms are enforced.
function(favilla_room name)
    cmake_parse_arguments(ROOM "" "EXCLUDE" "LINKS;PCH" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    if(ROOM_EXCLUDE)
        list(FILTER sources EXCLUDE REGEX "${ROOM_EXCLUDE}")
    endif()
    add_library(favilla_${name} STATIC ${sources})
    target_include_directories(favilla_${name} PUBLIC "${CMAKE_SOURCE_DIR}/src")
    target_link_libraries(favilla_${name} PUBLIC ${ROOM_LINKS})
    if(ROOM_PCH)
        target_precompile_headers(favilla_${name} PRIVATE ${ROOM_PCH})
    endif()
endfunction()

# Tests that link the same rooms share one precompiled header: the first of them builds it.
function(favilla_share_headers target)
    # Qt Test defines the folder of a test as a macro, so only tests of one folder can share.
    string(MAKE_C_IDENTIFIER "favilla_test_headers_${CMAKE_CURRENT_SOURCE_DIR}_${ARGN}" owner_property)
    get_property(owner GLOBAL PROPERTY ${owner_property})
    if(owner)
        target_precompile_headers(${target} REUSE_FROM ${owner})
        return()
    endif()
    set_property(GLOBAL PROPERTY ${owner_property} ${target})
    set(headers <QtCore/QtCore> <QtTest/QTest> <QtTest/QSignalSpy>)
    if("${ARGN}" MATCHES "favilla_(views|app)")
        list(APPEND headers <QtWidgets/QtWidgets> <QtTest/QtTest>)
    endif()
    target_precompile_headers(${target} PRIVATE ${headers})
endfunction()

# favilla_test(file.cpp [LINKS targets…] [LABELS …] [TIMEOUT s]): one Qt Test program per class under test.
function(favilla_test file)
    cmake_parse_arguments(TEST "" "TIMEOUT" "LINKS;LABELS" ${ARGN})
    get_filename_component(name "${file}" NAME_WE)
    add_executable(${name} "${file}")
    target_link_libraries(${name} PRIVATE Qt6::Test favilla_testsupport ${TEST_LINKS})
    target_compile_definitions(${name} PRIVATE
        FAVILLA_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" FAVILLA_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    favilla_share_headers(${name} ${TEST_LINKS})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
