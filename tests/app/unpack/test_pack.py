#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`test_pack.py PROGRAM`: folders that lambdesk-unpack makes archives of."""

import os
import pathlib
import random
import resource
import shutil
import signal
import socket
import stat
import sys
import unittest
import zipfile

import corpus
from unpacktest import DONE, INPUT_OUTPUT, REFUSED, OVER_LIMIT, UnpackTest, content, on_one_processor

PROGRAM = sys.argv.pop(1)


class Packed(UnpackTest):
    program = PROGRAM

    def setUp(self):
        super().setUp()
        self.source = self.home / "source"
        (self.source / "b" / "c").mkdir(parents=True)
        (self.source / "empty").mkdir()
        (self.source / "bootstrap").write_bytes(b"#!/bin/sh\n")
        (self.source / "bootstrap").chmod(0o755)
        (self.source / "b" / "c" / "caf\u00e9.js").write_bytes(corpus.TEXT)
        (self.source / "b.js").write_bytes(b"")
        (self.source / "link").symlink_to("b/c")

    def pack(self, name="a.zip"):
        code, lines = self.run_program("pack", self.source, self.home / name)
        return code, lines[-1]

    def test_comes_out_as_it_went_in(self):
        self.assertEqual(self.pack()[0], DONE)
        code, _ = self.run_program("extract", self.archive, self.folder)
        self.assertEqual(code, DONE)
        self.assertEqual(content(self.folder), content(self.source))
        self.assertTrue(os.access(self.folder / "bootstrap", os.X_OK))
        self.assertFalse(stat.S_IMODE((self.folder / "b.js").stat().st_mode) & 0o111)

    def test_leaves_out_what_it_is_told_to(self):
        for folder in (self.source / ".git", self.source / "b" / ".git"):
            folder.mkdir()
            (folder / "HEAD").write_bytes(b"ref")
        (self.source / "b" / ".DS_Store").write_bytes(b"x")
        wanted = {path: bytes_ for path, bytes_ in content(self.source).items() if ".git" not in path and ".DS_Store" not in path}
        code, _ = self.run_program("--leave-out", ".git", "--leave-out", ".DS_Store", "pack", self.source, self.archive)
        self.assertEqual(code, DONE)
        self.run_program("extract", self.archive, self.folder)
        self.assertEqual(content(self.folder), wanted)

    def test_is_a_zip_for_others(self):
        self.assertEqual(self.pack()[0], DONE)
        with zipfile.ZipFile(self.archive) as made:
            self.assertIsNone(made.testzip())
            self.assertEqual(made.namelist(), ["b.js", "b/c/caf\u00e9.js", "bootstrap", "empty/", "link"])
            self.assertEqual(made.read("b/c/caf\u00e9.js"), corpus.TEXT)
            self.assertEqual(stat.S_IMODE(made.getinfo("bootstrap").external_attr >> 16), 0o755)

    def test_the_same_files_give_the_same_bytes(self):
        self.assertEqual(self.pack()[0], DONE)
        os.utime(self.source / "bootstrap", (1, 1))
        (self.source / "b.js").chmod(0o600)
        other = self.home / "other"
        shutil.copytree(self.source, other, symlinks=True)
        self.source = other
        environment = {**os.environ, "TZ": "Asia/Tokyo", "LC_ALL": "C"}
        code, _ = self.run_program("pack", other, self.home / "b.zip", env=environment)
        self.assertEqual(code, DONE)
        self.assertEqual(self.archive.read_bytes(), (self.home / "b.zip").read_bytes())

    def fill(self):
        """Several batches, of files of all sizes; some of them too large to be deflated in memory."""
        chance = random.Random(4)
        for number in range(2500):
            folder = self.source / "many" / str(number // 100)
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{number}.js").write_bytes(chance.randbytes(number % 300) * 20)
        (self.source / "many" / "24" / "na\u00efve.js").write_bytes(corpus.TEXT)
        (self.source / "many" / "24" / "link").symlink_to("../0/1.js")
        for name in ("a-large", "large-1", "large-2", "large-caf\u00e9", "z-large"):
            (self.source / name).write_bytes(chance.randbytes(1000) * 5000)
            (self.source / name).chmod(0o755)

    def test_many_files_come_out_as_they_went_in(self):
        self.fill()
        self.assertEqual(self.pack()[0], DONE)
        with zipfile.ZipFile(self.archive) as made:
            self.assertIsNone(made.testzip())
            self.assertEqual(made.namelist(), sorted(made.namelist()))
            self.assertEqual({entry.date_time for entry in made.infolist()}, {(1980, 1, 1, 0, 0, 0)})
            self.assertEqual(stat.S_IMODE(made.getinfo("large-caf\u00e9").external_attr >> 16), 0o755)
        code, lines = self.run_program("inspect", self.archive)
        self.assertEqual((code, lines[-1]["files"]), (DONE, sum(1 for value in content(self.source).values() if value is not None)))
        self.assertEqual(self.run_program("extract", self.archive, self.folder)[0], DONE)
        self.assertEqual(content(self.folder), content(self.source))

    def test_one_processor_and_several_give_the_same_bytes(self):
        self.fill()
        self.assertEqual(self.pack()[0], DONE)
        code, _ = self.run_program("pack", self.source, self.home / "b.zip", preexec_fn=on_one_processor)
        self.assertEqual(code, DONE)
        self.assertTrue(self.archive.read_bytes() == (self.home / "b.zip").read_bytes())

    def test_says_when_the_disk_is_full(self):
        def small_files():
            resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

        for size in (3_000_000, 6_000_000):  # through memory, and straight into the archive
            (self.source / "large").write_bytes(random.Random(4).randbytes(size))
            code, lines = self.run_program("pack", self.source, self.archive, preexec_fn=small_files)
            self.assertEqual((code, lines[-1]["reason"]), (INPUT_OUTPUT, "io"))
            self.assertIn("File too large", lines[-1]["message"])
            self.assertFalse(self.archive.exists())

    def test_names_the_first_that_cannot_be_packed(self):
        self.fill()
        for name in ("many/3/301.js", "many/20/2001.js"):
            (self.source / name).chmod(0)
        if os.access(self.source / "many" / "3" / "301.js", os.R_OK):
            self.skipTest("whoever runs this may read everything")
        code, lines = self.run_program("pack", self.source, self.archive)
        self.assertEqual((code, lines[-1]["entry"]), (INPUT_OUTPUT, "many/20/2001.js"))
        self.assertFalse(self.archive.exists())

    def refusal(self):
        code, result = self.pack()
        self.assertFalse(self.archive.exists())
        return code, result["reason"]

    def test_refuses_links_that_lead_outside(self):
        (self.source / "evil").symlink_to("/etc")
        self.assertEqual(self.refusal(), (REFUSED, "link"))

    def test_refuses_what_is_no_file(self):
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(self.source / "s"))
        self.assertEqual(self.refusal(), (REFUSED, "special"))

    def test_refuses_names_that_are_no_utf8(self):
        pathlib.Path(os.fsdecode(os.fsencode(self.source) + b"/caf\xe9")).write_bytes(b"")
        self.assertEqual(self.refusal(), (REFUSED, "name"))

    def test_refuses_an_empty_folder(self):
        shutil.rmtree(self.source)
        self.source.mkdir()
        self.assertEqual(self.refusal(), (REFUSED, "empty"))

    def test_keeps_to_the_limits(self):
        for option, reason in (("--max-bytes", "too-many-bytes"), ("--max-files", "too-many-files")):
            code, lines = self.run_program(option, 2, "pack", self.source, self.archive)
            self.assertEqual((code, lines[-1]["reason"]), (OVER_LIMIT, reason))
            self.assertFalse(self.archive.exists())


if __name__ == "__main__":
    unittest.main()
