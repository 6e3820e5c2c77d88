#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`test_unpack.py PROGRAM`: lambdesk-unpack, used as the console uses it."""

import base64
import functools
import json
import os
import pathlib
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile
import zlib

import corpus
from zipwriter import DEFLATED, Entry, archive

PROGRAM = ""
DONE, COMMAND_LINE, REFUSED, OVER_LIMIT, INPUT_OUTPUT, OUT_OF_MEMORY, OUT_OF_TIME, STOPPED = 0, 2, 3, 4, 5, 6, 7, 8


@functools.cache
def large_archive(bytes_=800_000_000):
    """Small, and long enough under way to be met there."""
    return archive(Entry(b"large", bytes(bytes_), method=DEFLATED))


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
    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.home)
        self.archive = self.home / "a.zip"
        self.folder = self.home / "out"

    def run_program(self, *arguments, **options):
        result = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, timeout=60, **options)
        lines = [json.loads(line) for line in result.stdout.decode("utf-8").splitlines() if line.startswith("{")]
        return result.returncode, lines

    def extract(self, bytes_, *options):
        self.archive.write_bytes(bytes_)
        code, lines = self.run_program(*options, "extract", self.archive, self.folder)
        return code, lines[-1]


class Refused(UnpackTest):
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


class Limits(UnpackTest):
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


class Ends(UnpackTest):
    def begin(self, *options):
        self.archive.write_bytes(large_archive())
        process = subprocess.Popen([PROGRAM, *options, "extract", self.archive, self.folder], stdout=subprocess.PIPE)
        self.addCleanup(process.stdout.close)
        self.assertIn(b'"progress"', process.stdout.readline())
        return process

    def children(self, process):
        return pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()

    def wait_until_gone(self, children):
        deadline = time.monotonic() + 20
        while any(pathlib.Path(f"/proc/{child}").exists() for child in children):
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.005)

    def test_stops_when_asked_and_cleans_up(self):
        process = self.begin()
        children = self.children(process)
        process.send_signal(signal.SIGTERM)
        last = process.stdout.read().splitlines()[-1]
        self.assertEqual(process.wait(20), STOPPED)
        self.assertEqual(json.loads(last)["reason"], "stopped")
        self.assertFalse(self.folder.exists())
        self.wait_until_gone(children)

    def test_a_killed_worker_is_told_and_cleaned_up(self):
        process = self.begin()
        os.kill(int(self.children(process)[0]), signal.SIGKILL)
        last = process.stdout.read().splitlines()[-1]
        self.assertEqual(process.wait(20), 1)
        self.assertEqual(json.loads(last)["reason"], "crash")
        self.assertFalse(self.folder.exists())

    def test_killed_it_leaves_no_worker(self):
        process = self.begin()
        children = self.children(process)
        self.assertEqual(len(children), 1)
        process.kill()
        process.wait(20)
        self.wait_until_gone(children)

    def test_ends_with_its_parent(self):
        self.archive.write_bytes(large_archive())
        script = f'"{PROGRAM}" --parent $$ extract "{self.archive}" "{self.folder}" & echo $!; wait'
        parent = subprocess.Popen(["/bin/sh", "-c", script], stdout=subprocess.PIPE)
        self.addCleanup(parent.stdout.close)
        child = parent.stdout.readline().decode().strip()
        self.assertIn(b'"progress"', parent.stdout.readline())
        parent.kill()
        parent.wait(20)
        self.wait_until_gone([child])
        self.assertFalse(self.folder.exists())

    def test_does_nothing_for_a_parent_that_is_gone(self):
        self.archive.write_bytes(corpus.GOOD)
        code, lines = self.run_program("--parent", 1, "extract", self.archive, self.folder)
        self.assertEqual((code, lines[-1]["reason"]), (STOPPED, "stopped"))
        self.assertFalse(self.folder.exists())


class Files(UnpackTest):
    def test_never_touches_a_folder_that_is_there(self):
        self.folder.mkdir()
        (self.folder / "mine").write_bytes(b"1")
        code, result = self.extract(corpus.GOOD)
        self.assertEqual((code, result["reason"]), (INPUT_OUTPUT, "io"))
        self.assertEqual(content(self.folder), {"mine": b"1"})

    def test_never_touches_an_archive_that_is_there(self):
        self.archive.write_bytes(b"mine")
        self.folder.mkdir()
        code, _ = self.run_program("pack", self.folder, self.archive)
        self.assertEqual((code, self.archive.read_bytes()), (INPUT_OUTPUT, b"mine"))

    def test_says_when_there_is_no_archive(self):
        code, lines = self.run_program("extract", self.archive, self.folder)
        self.assertEqual((code, lines[-1]["ok"]), (INPUT_OUTPUT, False))
        self.assertIn("No such file", lines[-1]["message"])
        self.assertFalse(self.folder.exists())

    def test_takes_no_folder_for_an_archive(self):
        code, lines = self.run_program("inspect", self.home)
        self.assertEqual((code, lines[-1]["message"]), (INPUT_OUTPUT, "The archive is not a file."))

    def test_says_when_the_disk_is_full(self):
        code, lines = self.run_program("inspect", "/dev/full")
        self.assertEqual(code, INPUT_OUTPUT)
        self.archive.write_bytes(large_archive(10_000_000))

        def small_files():
            import resource
            resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

        code, lines = self.run_program("extract", self.archive, self.folder, preexec_fn=small_files)
        self.assertEqual((code, lines[-1]["entry"]), (INPUT_OUTPUT, "large"))
        self.assertIn("File too large", lines[-1]["message"])
        self.assertFalse(self.folder.exists())


class Confinement(UnpackTest):
    def test_stands_where_the_kernel_has_it(self):
        _, result = self.extract(corpus.GOOD)
        walls = result["confinement"]
        self.assertIn(walls["files"], ("landlock", "none"))
        if pathlib.Path("/proc/self/status").read_text().find("Seccomp:") >= 0 and os.uname().machine in ("x86_64", "aarch64"):
            self.assertEqual(walls["system"], "seccomp")

    def test_the_worker_has_no_privileges_left(self):
        self.archive.write_bytes(large_archive())
        process = subprocess.Popen([PROGRAM, "extract", self.archive, self.folder], stdout=subprocess.PIPE)
        self.addCleanup(process.stdout.close)
        process.stdout.readline()
        child = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()[0]
        status = dict(line.split(":\t") for line in pathlib.Path(f"/proc/{child}/status").read_text().splitlines() if ":\t" in line)
        process.terminate()
        process.wait(20)
        self.assertEqual((status["NoNewPrivs"].strip(), int(status["CapEff"], 16), int(status["CapPrm"], 16)), ("1", 0, 0))
        self.assertEqual(status["Seccomp"].strip(), "2")


class Packed(UnpackTest):
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


class CommandLine(UnpackTest):
    def test_describes_itself(self):
        result = subprocess.run([PROGRAM, "--help"], capture_output=True, text=True)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        for word in ("inspect", "extract", "pack", "--max-bytes", "--max-files", "--max-memory", "--max-cpu", "--with-code", "--leave-out", "--parent", "Exit status"):
            self.assertIn(word, result.stdout)

    def test_refuses_what_it_does_not_understand(self):
        for words in ([], ["open", "x"], ["extract", "x"], ["inspect", "x", "y"], ["--max-bytes"], ["--max-bytes", "-1", "inspect", "x"],
                      ["--max-bytes", "1x", "inspect", "x"], ["--max-files", "99999999999999999999", "inspect", "x"], ["--fast", "inspect", "x"]):
            with self.subTest(words):
                result = subprocess.run([PROGRAM, *words], capture_output=True, text=True)
                self.assertEqual((result.returncode, result.stdout), (COMMAND_LINE, ""))
                self.assertIn("--help", result.stderr)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
