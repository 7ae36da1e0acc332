# SPDX-FileCopyrightText: 2026 The Favilla authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every C++ file stands as .clang-format wants it.
file(GLOB_RECURSE files "${SOURCE_DIR}/src/*.cpp" "${SOURCE_DIR}/src/*.h" "${SOURCE_DIR}/tests/*.cpp"
     "${SOURCE_DIR}/tests/*.h")
execute_process(COMMAND "${CLANG_FORMAT}" --dry-run -Werror ${files} RESULT_VARIABLE status
                ERROR_VARIABLE complaints)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "clang-format -i is due:\n${complaints}")
endif()
