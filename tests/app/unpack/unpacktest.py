# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of lambdesk-unpack share."""

import functools
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from zipwriter import DEFLATED, Entry, archive

DONE, COMMAND_LINE, REFUSED, OVER_LIMIT, INPUT_OUTPUT, OUT_OF_MEMORY, OUT_OF_TIME, STOPPED = 0, 2, 3, 4, 5, 6, 7, 8


@functools.cache
def large_archive(bytes_=800_000_000):
    """Small, and long enough under way to be met there."""
    return archive(Entry(b"large", bytes(bytes_), method=DEFLATED))


def on_one_processor():
    """For preexec_fn: the program has no second thread then."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def content(folder):
    """As in the corpus: files' bytes, links' targets, and None for the empty folders."""
    found = {}
    for root, folders, files in os.walk(folder):
        for name in folders + files:
            path = pathlib.Path(root, name)
            key = str(path.relative_to(folder))
            if path.is_symlink():
                found[key] = os.readlink(path)
            elif path.is_file():
                found[key] = path.read_bytes()
            elif not any(path.iterdir()):
                found[key + "/"] = None
    return found


class UnpackTest(unittest.TestCase):
    program = None

    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.home)
        self.archive = self.home / "a.zip"
        self.folder = self.home / "out"

    def run_program(self, *arguments, **options):
        result = subprocess.run([self.program, *map(str, arguments)], capture_output=True, timeout=60, **options)
        lines = [json.loads(line) for line in result.stdout.decode("utf-8").splitlines() if line.startswith("{")]
        return result.returncode, lines

    def extract(self, bytes_, *options):
        self.archive.write_bytes(bytes_)
        code, lines = self.run_program(*options, "extract", self.archive, self.folder)
        return code, lines[-1]
