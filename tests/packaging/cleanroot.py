# SPDX-License-Identifier: GPL-3.0-or-later
"""A system of this computer's release that has nothing of ours, in a folder."""

import pathlib
import shutil
import subprocess
import tempfile

# Its processes end with it, and what it mounts is seen by it alone.
ENTER = """mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" "$@" """
SETTINGS = ["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]


class Unavailable(Exception):
    """No such system can be made here, and why."""


class CleanRoot:
    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="lambdesk-root-"))
        self.folder.chmod(0o755)
        try:
            self._fill()
        except BaseException:
            self.remove()
            raise

    def remove(self):
        shutil.rmtree(self.folder)

    def command(self, *words):
        return command_in(self.folder, *words)

    def run(self, *words):
        return subprocess.run(self.command(*words), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)

    def _fill(self):
        check_tools()
        release = pathlib.Path("/etc/os-release").read_text("utf-8")
        system = dict(line.split("=", 1) for line in release.splitlines() if "=" in line)
        suite = system.get("VERSION_CODENAME", "").strip('"')
        if not suite:
            raise Unavailable("this system's release has no name")
        components = "main,universe" if "ubuntu" in system.get("ID", "") else "main"
        made = subprocess.run(["debootstrap", "--variant=minbase", f"--components={components}", suite, str(self.folder), source_of(suite)],
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if made.returncode:
            raise Unavailable(f"debootstrap can't make a {suite} here: {made.stdout[-500:]}")
        # How this computer reaches its package sources: a proxy, say.
        access = subprocess.run(["apt-config", "dump", "Acquire"], capture_output=True, text=True, check=True).stdout
        (self.folder / "etc/apt/apt.conf.d/90access").write_text(access, "utf-8")


def check_tools():
    for program in ("apt-config", "apt-get", "debootstrap", "unshare"):
        if not shutil.which(program):
            raise Unavailable(f"there is no {program}")
    # Containers mostly don't let anybody mount.
    entered = subprocess.run(["unshare", "--mount", "--pid", "--fork", "true"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT, text=True, check=False)
    if entered.returncode:
        raise Unavailable(f"no such system can be entered: {entered.stdout}")


def command_in(folder, *words, **variables):
    """What starts `words` in the system, with these variables and no others."""
    settings = SETTINGS + [f"{name}={value}" for name, value in variables.items()]
    return ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", ENTER, str(folder), *settings, *words]


def source_of(suite):
    """Where this computer has the packages of the suite from."""
    lines = subprocess.run(["apt-get", "indextargets", "--format", "$(CODENAME) $(REPO_URI)", "Created-By: Packages"],
                           capture_output=True, text=True, check=True).stdout.splitlines()
    for codename, address in (line.split(" ", 1) for line in lines if " " in line):
        if codename == suite:
            return address
    raise Unavailable(f"apt knows no source of {suite}")
