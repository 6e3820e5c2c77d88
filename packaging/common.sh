# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by packaging/run, packaging/test and packaging/bench. Everything is said on standard error, so that
# standard output belongs to the program that is started.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() {
    printf 'lambdesk: %s\n' "$*" >&2
}

die() {
    say "$@"
    exit 1
}

# The lines of packages.txt for the given purposes of which no name is installed.
missing_packages() {
    local installed='' purpose names name
    if command -v dpkg-query >/dev/null; then
        installed=$(dpkg-query --show --showformat='${db:Status-Status}:${Package}\n' 2>/dev/null || true)
    fi
    installed=$'\n'$installed$'\n'
    while read -r purpose names; do
        [[ " $* " == *" $purpose "* ]] || continue
        for name in ${names//|/ }; do
            [[ $installed == *$'\n'"installed:$name"$'\n'* ]] && continue 2
        done
        printf '%s\n' "$names"
    done <"$root/packaging/packages.txt"
}

is_debian_like() {
    command -v apt-get >/dev/null && command -v apt-cache >/dev/null && command -v dpkg-query >/dev/null
}

# The first name of `a|b` that this system's package sources offer.
offered_name() {
    local name policy
    for name in ${1//|/ }; do
        # Read whole: a reader that stops at its match would end apt-cache by SIGPIPE, and pipefail call that a no.
        policy=$(LC_ALL=C apt-cache policy "$name" 2>/dev/null) || continue
        if [[ $policy == *$'\n  Candidate: '[!\(]* ]]; then
            printf '%s\n' "$name"
            return
        fi
    done
    return 1
}

# Installs what packages.txt lists for the given purposes. Says nothing when nothing is missing; ends the script
# with the names of what is missing when it can't be installed.
install_packages() {
    local missing names name as_root=() packages=()
    missing=$(missing_packages "$@")
    [[ -n $missing ]] || return 0
    local listed=${missing//$'\n'/, }

    is_debian_like || die "these packages (by their Debian names) are missing, and this system has no apt-get to install them with: $listed"
    if [[ $(id -u) -ne 0 ]]; then
        command -v sudo >/dev/null || die "these packages are missing, and installing them needs root or sudo: $listed"
        as_root=(sudo)
        # Without a terminal sudo can't ask for a password.
        [[ -t 0 ]] || as_root+=(-n)
        "${as_root[@]}" true || die "these packages are missing, and sudo doesn't let us install them: $listed"
    fi

    say "installing $listed"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
    "${apt[@]}" update >/dev/null 2>&1 || say "the package lists could not be renewed; trying with those that are here"
    while read -r names; do
        name=$(offered_name "$names") || die "the package sources of this system don't offer ${names//|/ or }; missing in all: $listed"
        packages+=("$name")
    done <<<"$missing"
    local log
    log=$(mktemp)
    if ! "${apt[@]}" install --yes --no-install-recommends "${packages[@]}" >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        rm -f "$log"
        die "apt-get could not install $listed"
    fi
    rm -f "$log"
    mkdir -p "$root/build"
    touch "$root/build/packages-installed"
}

# Whether build/PRESET is to be configured before it is built: what wasn't there when it last was may be there since.
is_to_configure() {
    local made=$root/build/$1/build.ninja
    [[ ! -f $made || $root/CMakePresets.json -nt $made || $root/build/packages-installed -nt $made ]]
}

# Configures build/PRESET when that is needed, and builds the given targets (all of them when none is given).
build() {
    local preset=$1 tree=$root/build/$1 quiet=(--quiet) targets=() target
    shift
    for target in "$@"; do
        targets+=(--target "$target")
    done
    if is_to_configure "$preset"; then
        say "configuring build/$preset"
        (cd "$root" && cmake --preset "$preset" --log-level=WARNING) >&2 || die "configuring build/$preset failed"
        say "building build/$preset"
    fi
    [[ -t 2 ]] && quiet=()
    cmake --build "$tree" --parallel "$(nproc)" "${targets[@]}" -- "${quiet[@]}" >&2 || die "building build/$preset failed"
}
