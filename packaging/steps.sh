# SPDX-FileCopyrightText: 2026 The Favilla authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The steps that packaging/run and packaging/test share: which system this is, which packages are missing, how to
# install them, how to configure and build a preset. Sourced, never run. Written for bash 3.2, the one of macOS.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() {
    printf '%s\n' "favilla: $*"
}

fail() {
    printf '%s\n' "favilla: $*" >&2
    exit 1
}

# The first comment block of a script after its licence lines is its help text.
help_of() {
    awk 'NR <= 3 { next } /^# ?/ { sub(/^# ?/, ""); print; next } { exit }' "$1"
}

# Prints debian, fedora or macos. Derivatives name their parent in ID_LIKE.
system_name() {
    if [ "$(uname -s)" = Darwin ]; then
        echo macos
        return
    fi
    local ids=
    if [ -r /etc/os-release ]; then
        # shellcheck disable=SC1091
        ids=$(. /etc/os-release && echo "${ID:-} ${ID_LIKE:-}")
    fi
    case " $ids " in
    *" debian "* | *" ubuntu "*) echo debian ;;
    *" fedora "*) echo fedora ;;
    *) echo unknown ;;
    esac
}

package_file() {
    case "$1" in
    debian) echo "$root/packaging/linux/packages-debian.txt" ;;
    fedora) echo "$root/packaging/linux/packages-fedora.txt" ;;
    macos) echo "$root/packaging/macos/packages-brew.txt" ;;
    esac
}

# wanted_packages SYSTEM SECTION...: one entry per line; alternatives stay together as a|b.
wanted_packages() {
    local system=$1
    shift
    awk -v sections=" $* " '
        /^#/ || NF == 0 { next }
        /^\[.*\]$/ { wanted = index(sections, " " substr($0, 2, length($0) - 2) " "); next }
        wanted { gsub(/ /, ""); print }
    ' "$(package_file "$system")"
}

# Reads entries, prints those of which no alternative is installed.
missing_on_debian() {
    local entries installed
    entries=$(cat)
    # shellcheck disable=SC2046,SC2016
    installed=$({ dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' \
        $(printf '%s\n' "$entries" | tr '|' '\n') 2>/dev/null || true; } | awk '$2 == "installed" { print $1 }')
    printf '%s\n' "$entries" | awk -v installed="$(echo "$installed" | tr '\n' ' ')" '
        BEGIN { count = split(installed, names, " "); for (i = 1; i <= count; i++) has[names[i]] = 1 }
        NF == 0 { next }
        { n = split($0, choices, "|"); for (i = 1; i <= n; i++) if (choices[i] in has) next; print }
    '
}

missing_on_fedora() {
    local entry
    while read -r entry; do
        rpm --query --quiet --whatprovides "$entry" >/dev/null 2>&1 || echo "$entry"
    done
}

missing_on_macos() {
    local entry installed
    installed=$(brew list --formula -1 </dev/null)
    while read -r entry; do
        printf '%s\n' "$installed" | grep -qxF "$entry" || echo "$entry"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "not root and no sudo: please run as root: $*"
    fi
}

# The first alternative this release knows; the name itself where none is known, so that apt says what is wrong.
known_to_apt() {
    local choice
    for choice in $(echo "$1" | tr '|' ' '); do
        if apt-cache show --no-all-versions "$choice" >/dev/null 2>&1; then
            echo "$choice"
            return
        fi
    done
    echo "${1%%|*}"
}

# The tests start PostgreSQL servers of their own; Debian's package would set one up that runs all the time.
forbid_main_cluster() {
    local config=/etc/postgresql-common/createcluster.conf
    [ ! -e "$config" ] || return 0
    say "PostgreSQL is installed without a server that is always on ($config)"
    as_root mkdir -p "${config%/*}"
    echo 'create_main_cluster = false' | as_root tee "$config" >/dev/null
}

install_on_debian() {
    local entry packages=()
    as_root apt-get update --quiet=2
    for entry in "$@"; do
        packages+=("$(known_to_apt "$entry")")
    done
    case " $* " in *" postgresql "*) forbid_main_cluster ;; esac
    as_root env DEBIAN_FRONTEND=noninteractive UCF_FORCE_CONFFOLD=1 \
        apt-get install --quiet=2 --yes --no-install-recommends -o Dpkg::Use-Pty=0 "${packages[@]}"
}

install_on_fedora() {
    as_root dnf install --quiet --assumeyes --setopt=install_weak_deps=False "$@"
}

install_on_macos() {
    brew install --quiet "$@"
}

check_system() {
    case "$1" in
    unknown) fail "this system is not known: install what packaging/linux/packages-debian.txt names, then" \
        "cmake --preset release && cmake --build --preset release" ;;
    macos) command -v brew >/dev/null || fail "Homebrew is missing, see https://brew.sh" ;;
    esac
}

# install_missing SECTION...: asks the package manager only where something is missing.
install_missing() {
    local system missing
    system=$(system_name)
    check_system "$system"
    missing=$(wanted_packages "$system" "$@" | "missing_on_$system")
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086
    say "installing" $missing
    # shellcheck disable=SC2086
    "install_on_$system" $missing
}

# What a finished configuration depended on: the presets and where the tree stands.
configuration_mark() {
    printf '%s %s' "$(cksum <"$root/CMakePresets.json")" "$root"
}

# Keg-only packages are not on Homebrew's common prefix.
configure_arguments() {
    [ "$(uname -s)" = Darwin ] || return 0
    printf '%s\n' "-DCMAKE_PREFIX_PATH=$(brew --prefix);$(brew --prefix qt);$(brew --prefix sqlite)"
    [ "$1" != fuzz ] || printf '%s\n' "-DCMAKE_CXX_COMPILER=$(brew --prefix llvm)/bin/clang++"
}

configure() {
    local preset=$1 folder="$root/build/$1" argument arguments=()
    if [ -f "$folder/build.ninja" ] && [ "$(cat "$folder/configured" 2>/dev/null)" = "$(configuration_mark)" ]; then
        return
    fi
    while read -r argument; do arguments+=("$argument"); done < <(configure_arguments "$preset")
    # CMake refuses the cache of a tree that was moved.
    if ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt" 2>/dev/null; then
        rm -rf "$folder/CMakeCache.txt" "$folder/CMakeFiles"
    fi
    say "configuring $preset"
    (cd "$root" && cmake --preset "$preset" ${arguments[@]+"${arguments[@]}"})
    configuration_mark >"$folder/configured"
}

# build PRESET [TARGET...]: the whole of it where no target is named.
build() {
    local preset=$1
    shift
    configure "$preset"
    (cd "$root" && cmake --build --preset "$preset" ${1+--target "$@"})
}

# Folders for settings, data and sockets that belong to this run alone: nothing of the person at the machine is read
# or written by the tour and the tests.
use_own_folders() {
    local home="$root/build/home" name
    rm -rf "$home"
    for name in config data state cache runtime; do mkdir -p "$home/$name"; done
    chmod 700 "$home/runtime"
    export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_STATE_HOME="$home/state"
    export XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/runtime"
    export LC_ALL=C.UTF-8 NO_AT_BRIDGE=1
    unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
}

# Runs a command in a display of its own.
under_xvfb() {
    xvfb-run --auto-servernum --server-args='-screen 0 1920x1200x24' "$@"
}

program() {
    local folder="$root/build/release/bin"
    if [ -d "$folder/$1.app" ]; then
        echo "$folder/$1.app/Contents/MacOS/$1"
    else
        echo "$folder/$1"
    fi
}
