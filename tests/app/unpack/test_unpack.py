#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`test_unpack.py PROGRAM`: what lambdesk-unpack takes and what it refuses."""

import base64
import os
import shutil
import stat
import subprocess
import sys
import unittest
import zipfile
import zlib

import corpus
from unpacktest import DONE, REFUSED, OVER_LIMIT, OUT_OF_MEMORY, OUT_OF_TIME, UnpackTest, content, large_archive, on_one_processor
from zipwriter import DEFLATED, Entry, archive

PROGRAM = sys.argv.pop(1)


class Refused(UnpackTest):
    program = PROGRAM

    def test_the_corpus_is_of_size(self):
        self.assertGreaterEqual(len(corpus.REFUSED), 60)

    def test_refuses_and_leaves_nothing(self):
        for name, (bytes_, reason, message) in corpus.REFUSED.items():
            with self.subTest(name):
                code, result = self.extract(bytes_)
                self.assertEqual((code, result["event"], result["ok"], result["reason"]), (REFUSED, "result", False, reason), result)
                self.assertIn(message, result["message"])
                self.assertEqual(os.listdir(self.home), ["a.zip"])

    def test_inspecting_refuses_the_same(self):
        for name, (bytes_, reason, _) in corpus.REFUSED.items():
            with self.subTest(name):
                self.archive.write_bytes(bytes_)
                code, lines = self.run_program("inspect", self.archive)
                self.assertEqual((code, lines[-1]["reason"]), (REFUSED, reason))
                self.assertEqual([line for line in lines if line["event"] == "entry"], [])

    def test_names_the_entry(self):
        _, result = self.extract(corpus.REFUSED["parent below"][0])
        self.assertEqual(result["entry"], "a/../../evil")

    def test_survives_any_single_wrong_byte(self):
        good = corpus.ACCEPTED["links inside"][0]
        for position in range(0, len(good), 3):
            broken = bytearray(good)
            broken[position] ^= 0xFF
            code, result = self.extract(bytes(broken))
            self.assertIn(code, (DONE, REFUSED), (position, result))
            shutil.rmtree(self.folder, ignore_errors=True)

    def test_survives_any_shortening(self):
        good = corpus.ACCEPTED["zip64 throughout"][0]
        for length in range(0, len(good), 7):
            code, result = self.extract(good[:length])
            self.assertEqual(code, REFUSED, (length, result))


class Accepted(UnpackTest):
    program = PROGRAM

    def test_unpacks_what_is_in_it(self):
        for name, (bytes_, wanted) in corpus.ACCEPTED.items():
            with self.subTest(name):
                code, result = self.extract(bytes_)
                self.assertEqual((code, result["ok"]), (DONE, True), result)
                self.assertEqual(content(self.folder), wanted)
                self.assertEqual(result["files"], sum(not path.endswith("/") for path in wanted))
                self.assertEqual(result["bytes"], sum(len(bytes_) for bytes_ in wanted.values() if bytes_))
                shutil.rmtree(self.folder)

    def test_keeps_what_may_be_executed_and_lets_nothing_be_written(self):
        code, _ = self.extract(archive(Entry(b"bootstrap", b"#!/bin/sh\n", mode=0o100755), Entry(b"owner", mode=0o100700), Entry(b"data", mode=0o100666),
                                       Entry(b"secret", mode=0o100600), Entry(b"root", mode=0o104755), Entry(b"modeless", mode=0)))
        self.assertEqual(code, DONE)
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in self.folder.iterdir()}
        self.assertEqual(modes, {"bootstrap": 0o555, "owner": 0o555, "data": 0o444, "secret": 0o444, "root": 0o555, "modeless": 0o444})

    def test_takes_what_other_programs_write(self):
        source = self.home / "source"
        (source / "lib").mkdir(parents=True)
        (source / "index.js").write_bytes(corpus.TEXT)
        (source / "lib" / "caf\u00e9.js").write_bytes(b"1")
        (source / "link").symlink_to("lib")
        wanted = content(source)
        for write in (self.write_with_zip, self.write_with_python):
            self.archive.unlink(missing_ok=True)
            write(source)
            code, lines = self.run_program("extract", self.archive, self.folder)
            self.assertEqual(code, DONE, lines)
            found = content(self.folder)
            if write == self.write_with_python:
                found["link"] = wanted["link"]
            self.assertEqual(found, wanted)
            shutil.rmtree(self.folder)

    def write_with_zip(self, source):
        if not shutil.which("zip"):
            self.skipTest("no zip here")
        subprocess.run(["zip", "-qry", self.archive, "."], cwd=source, check=True, env={**os.environ, "LC_ALL": "C.UTF-8"})

    def write_with_python(self, source):
        with zipfile.ZipFile(self.archive, "w", zipfile.ZIP_DEFLATED) as made:
            for path in sorted(source.rglob("*")):
                if not path.is_symlink():
                    made.write(path, path.relative_to(source))

    def test_lists_what_is_in_it(self):
        self.archive.write_bytes(archive(Entry(b"bootstrap", b"#!", mode=0o100755), Entry(b"d/", mode=corpus.FOLDER), corpus.link("l", "bootstrap")))
        code, lines = self.run_program("inspect", self.archive)
        self.assertEqual(code, DONE)
        self.assertEqual([line for line in lines if line["event"] == "entry"], [
            {"event": "entry", "path": "bootstrap", "kind": "file", "bytes": 2, "storedBytes": 2, "crc": zlib.crc32(b"#!"), "executable": True},
            {"event": "entry", "path": "d", "kind": "folder", "bytes": 0, "storedBytes": 0},
            {"event": "entry", "path": "l", "kind": "link", "bytes": 9, "storedBytes": 9, "crc": zlib.crc32(b"bootstrap"), "target": "bootstrap"}])

    def test_tells_the_code_where_handlers_can_be(self):
        code = {b"a.js": b"1", b"src/b.mjs": b"22", b"c.cjs": b"", b"d.py": b"4444"}
        other = {b"e.txt": b"5", b"src/deep/f.js": b"6", b"node_modules/g.js": b"7"}
        self.archive.write_bytes(archive(*(Entry(name, bytes_, method=DEFLATED) for name, bytes_ in {**code, **other}.items())))

        def told(*options):
            _, lines = self.run_program(*options, "inspect", self.archive)
            return {line["path"].encode(): base64.b64decode(line["code"]) for line in lines if "code" in line}
        self.assertEqual(told("--with-code", 100), code)
        self.assertEqual(told("--with-code", 4), {b"a.js": b"1", b"src/b.mjs": b"22", b"c.cjs": b""})
        self.assertEqual(told(), {})

    def test_takes_more_entries_than_the_short_record_counts(self):
        with zipfile.ZipFile(self.archive, "w") as made:
            for number in range(65_600):
                made.writestr(f"{number // 1000}/{number}", b"")
        code, lines = self.run_program("inspect", self.archive)
        self.assertEqual((code, lines[-1].get("files")), (DONE, 65_600))
        code, lines = self.run_program("--max-files", 65_535, "extract", self.archive, self.folder)
        self.assertEqual((code, lines[-1]["reason"]), (OVER_LIMIT, "too-many-files"))
        self.assertFalse(self.folder.exists())


class Many(UnpackTest):
    """More files than one thread unpacks alone."""
    program = PROGRAM
    count = 3000

    def entries(self, wrong=()):
        return [Entry(b"%d/%d.js" % (number // 70, number), b"%d" % number * (number % 50), method=DEFLATED,
                      crc=1 if number in wrong else None, mode=0o100755 if number % 3 == 0 else 0o100644) for number in range(self.count)]

    def test_come_out_whole(self):
        for options in ({}, {"preexec_fn": on_one_processor}):
            with self.subTest(options):
                self.archive.write_bytes(archive(*self.entries(), corpus.link("42/link", "../0/1.js")))
                code, lines = self.run_program("extract", self.archive, self.folder, **options)
                self.assertEqual((code, lines[-1]["files"]), (DONE, self.count + 1))
                self.assertEqual(content(self.folder), {**{f"{number // 70}/{number}.js": b"%d" % number * (number % 50) for number in range(self.count)},
                                                        "42/link": "../0/1.js"})
                self.assertTrue(os.access(self.folder / "0" / "3.js", os.X_OK))
                self.assertEqual((self.folder / "0" / "4.js").stat().st_mode & 0o777, 0o444)
                shutil.rmtree(self.folder)

    def test_the_first_that_is_wrong_is_told(self):
        self.archive.write_bytes(archive(*self.entries(wrong=(self.count - 1, 1700, 901))))
        for command in (("inspect", self.archive), ("extract", self.archive, self.folder)):
            for _ in range(5):
                code, lines = self.run_program(*command)
                self.assertEqual((code, lines[-1]["reason"], lines[-1]["entry"]), (REFUSED, "damaged", "12/901.js"))
                self.assertFalse(self.folder.exists())

    def test_are_listed_in_their_order(self):
        self.archive.write_bytes(archive(*self.entries()))
        _, lines = self.run_program("inspect", self.archive)
        self.assertEqual([line["path"] for line in lines if line["event"] == "entry"], [entry.name.decode() for entry in self.entries()])


class Limits(UnpackTest):
    program = PROGRAM

    def test_bytes(self):
        for limit, code in ((999, OVER_LIMIT), (1000, DONE)):
            found, result = self.extract(large_archive(1000), "--max-bytes", limit)
            self.assertEqual(found, code, result)
        self.assertEqual(result["bytes"], 1000)

    def test_bytes_whose_sum_comes_round(self):
        huge = (1 << 64) - 1
        entries = [Entry(name, corpus.TEXT, method=DEFLATED, size=0xFFFFFFFF, extra=corpus.block(1, huge.to_bytes(8, "little")), local_size=0xFFFFFFFF,
                         local_stored=0xFFFFFFFF, local_extra=corpus.block(1, huge.to_bytes(8, "little") + len(corpus.deflate(corpus.TEXT)).to_bytes(8, "little")))
                   for name in (b"a", b"b")]
        code, result = self.extract(archive(*entries), "--max-bytes", 10_000)
        self.assertEqual((code, result["reason"]), (OVER_LIMIT, "too-many-bytes"))
        self.assertFalse(self.folder.exists())

    def test_files(self):
        bytes_ = archive(*(Entry(str(number).encode()) for number in range(10)))
        self.assertEqual(self.extract(bytes_, "--max-files", 9)[0], OVER_LIMIT)
        self.assertFalse(self.folder.exists())
        self.assertEqual(self.extract(bytes_, "--max-files", 10)[0], DONE)

    def test_cpu_time(self):
        code, result = self.extract(large_archive(), "--max-cpu", 1)
        # A machine that needs less than a second for it is welcome to.
        self.assertIn((code, result.get("reason")), ((OUT_OF_TIME, "cpu"), (DONE, None)))
        self.assertEqual(self.folder.exists(), code == DONE)

    def test_memory(self):
        self.archive.write_bytes(large_archive(1000))
        _, lines = self.run_program("--max-memory", 1 << 29, "inspect", self.archive)
        if lines[-1]["confinement"]["memory"] == "none":
            self.skipTest("built with a sanitizer, which maps terabytes")
        with self.archive.open("r+b") as file:
            file.truncate(1 << 29)
        code, lines = self.run_program("--max-memory", 1 << 28, "extract", self.archive, self.folder)
        self.assertEqual((code, lines[-1]["reason"]), (OUT_OF_MEMORY, "memory"))
        self.assertFalse(self.folder.exists())

    def test_a_link_has_no_room_for_a_bomb(self):
        code, result = self.extract(archive(corpus.file(), Entry(b"l", bytes(100_000_000), method=DEFLATED, mode=corpus.LINK)))
        self.assertEqual((code, result["reason"]), (REFUSED, "link"))


if __name__ == "__main__":
    unittest.main()
