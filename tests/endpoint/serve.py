# SPDX-License-Identifier: GPL-3.0-or-later
"""A real lambdesk-serve on a workspace of its own, and what its clients' tests share."""

import io
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import zipfile

PATIENCE = 120  # seconds that a step may take on a computer that is busy with other things
LINE = re.compile(r"lambdesk-serve: listening on (http://127\.0\.0\.1:(\d+))\n")


class Serve:
    def __init__(self, program, *arguments, workspace=None):
        self.own = None if workspace else tempfile.TemporaryDirectory()
        self.workspace = pathlib.Path(workspace or self.own.name)
        self.process = subprocess.Popen([program, "--workspace", str(self.workspace), *arguments],
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.line = self.process.stdout.readline()
        match = LINE.fullmatch(self.line)
        if not match:
            self.process.kill()
            said = self.process.stderr.read()
            raise AssertionError(f"no ready line: {self.line!r} {said} In use by {users_of(self.workspace)}")
        self.url, self.port = match.group(1), int(match.group(2))

    def stop(self, number=signal.SIGTERM):
        """Ends it, and returns its status and the rest of what it said on standard output."""
        self.process.send_signal(number)
        rest, _ = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, rest

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.stop()
        if self.own:
            self.own.cleanup()


def processes_of(serve):
    """What runs with something of the workspace in its environment or among its words: functions, keepers, itself."""
    mark = str(serve.workspace).encode()
    found = []
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if mark in (folder / "environ").read_bytes() + (folder / "cmdline").read_bytes():
                found.append(int(folder.name))
        except OSError:
            pass  # it has ended, or isn't ours
    return found


def users_of(folder):
    """Which processes have a file of it open: their id, state and place in the kernel, words, and the files."""
    found = []
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            files = [str(each.readlink()) for each in (process / "fd").iterdir()]
            used = [each for each in files if each.startswith(str(folder))]
            if used:
                state = (process / "stat").read_text("utf-8").rsplit(") ", 1)[1][0]
                words = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                found.append((process.name, state, (process / "wchan").read_text("utf-8"), words, used))
        except OSError:
            pass  # it has ended, or isn't ours
    return found


def environment(serve):
    """For a client that reads nothing of this computer's own settings."""
    home = serve.workspace / "home"
    home.mkdir(exist_ok=True)
    return {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8", "AWS_ENDPOINT_URL": serve.url,
            "AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_DEFAULT_REGION": "eu-west-1",
            "AWS_REGION": "eu-west-1", "AWS_PAGER": "", "AWS_EC2_METADATA_DISABLED": "true"}


def node_runtime():
    node = shutil.which("node", path="/usr/bin") or shutil.which("node")
    major = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout[1:].split(".")[0]
    return f"nodejs{major}.x"


def python_runtime():
    return f"python{sys.version_info.major}.{sys.version_info.minor}"


def zipped(**files):
    """A zip of the files, whose names have _ for their dot."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(".".join(name.rsplit("_", 1)), text)
    return memory.getvalue()
