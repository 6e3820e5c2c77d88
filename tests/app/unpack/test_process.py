#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`test_process.py PROGRAM`: lambdesk-unpack as a process: its command line, its files, its worker and its end."""

import json
import os
import pathlib
import signal
import subprocess
import sys
import time
import unittest

import corpus
from unpacktest import COMMAND_LINE, INPUT_OUTPUT, STOPPED, UnpackTest, content, large_archive

PROGRAM = sys.argv.pop(1)


class CommandLine(UnpackTest):
    program = PROGRAM

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


class Files(UnpackTest):
    program = PROGRAM

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


class Ends(UnpackTest):
    program = PROGRAM

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

    def test_lets_others_go_first(self):
        process = self.begin()
        worker = int(self.children(process)[0])
        mine = os.getpriority(os.PRIO_PROCESS, 0)
        niceness = os.getpriority(os.PRIO_PROCESS, worker)
        process.terminate()
        process.wait(20)
        self.assertEqual(niceness, min(mine + 5, 19))

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


class Confinement(UnpackTest):
    program = PROGRAM

    def test_stands_where_the_kernel_has_it(self):
        _, result = self.extract(corpus.GOOD)
        walls = result["confinement"]
        self.assertIn(walls["files"], ("landlock", "none"))
        if pathlib.Path("/proc/self/status").read_text().find("Seccomp:") >= 0 and os.uname().machine in ("x86_64", "aarch64"):
            self.assertEqual(walls["system"], "seccomp")

    def test_no_thread_of_the_worker_has_privileges_left(self):
        self.archive.write_bytes(large_archive())
        process = subprocess.Popen([PROGRAM, "extract", self.archive, self.folder], stdout=subprocess.PIPE)
        self.addCleanup(process.stdout.close)
        process.stdout.readline()
        child = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()[0]
        threads = [dict(line.split(":\t") for line in path.read_text().splitlines() if ":\t" in line)
                   for path in pathlib.Path(f"/proc/{child}/task").glob("*/status")]
        process.terminate()
        process.wait(20)
        if b"__tsan_init" in pathlib.Path(PROGRAM).read_bytes():
            self.skipTest("the thread sanitizer has a thread of its own")
        self.assertEqual(len(threads), min(4, len(os.sched_getaffinity(0))))
        for status in threads:
            self.assertEqual((status["NoNewPrivs"].strip(), int(status["CapEff"], 16), int(status["CapPrm"], 16)), ("1", 0, 0))
            self.assertEqual(status["Seccomp"].strip(), "2")


if __name__ == "__main__":
    unittest.main()
