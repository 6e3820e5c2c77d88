#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Functions that bring their own runtime, well and badly behaved ones: `test_provided.py PROGRAM`."""

import shutil
import sys
import unittest

import bootstraps
from lambdaapi import LambdaApi, packed
from servetest import CleanServeTest

PROGRAM = sys.argv.pop(1)
UNHANDLED = "Unhandled"


class ProvidedTest(CleanServeTest):
    program = PROGRAM

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.api = LambdaApi(cls.serve.url)

    def make(self, bootstrap, mode=0o755, handler="any.text", timeout=10, runtime="provided.al2023", **more):
        name = self.id().rsplit(".", 1)[1]
        files = {"bootstrap": (bootstrap, mode)} | {file: (text, 0o644) for file, text in more.items()}
        self.api.create(name, runtime, handler, packed(files), timeout)
        return name

    def fails(self, name, kind, text):
        run = self.api.invoke(name, b"{}")
        self.assertEqual((run.error, run.result["errorType"]), (UNHANDLED, kind), run)
        self.assertIn(text, run.result["errorMessage"])
        return run

    def test_an_echo(self):
        for runtime in ("provided.al2", "provided.al2023"):
            self.api.create(runtime[9:], runtime, "x", packed({"bootstrap": (bootstraps.ECHO, 0o755)}), 10)
            self.assertEqual(self.api.invoke(runtime[9:], b'{"n": 9007199254740993, "x": 1.0}').payload,
                             b'{"n": 9007199254740993, "x": 1.0}')

    def test_a_shell_script_that_starts_another_program(self):
        name = self.make(bootstraps.SHELL, handler="main.py", **{"main.py": bootstraps.ECHO})
        self.assertEqual(self.api.invoke(name, b'"yes"').payload, b'"yes"')

    @unittest.skipUnless(shutil.which("curl", path="/usr/bin:/bin"), "no curl on this computer")
    def test_a_shell_script_that_asks_with_curl(self):
        name = self.make(bootstraps.TUTORIAL)
        for event in (b"{}", b'"' + b"x" * 3_000_000 + b'"'):
            self.assertTrue(self.api.invoke(name, event).payload == event)

    def test_a_large_answer_that_waits_to_be_let_in(self):
        event = b'"' + b"x" * 3_000_000 + b'"'
        run = self.api.invoke(self.make(bootstraps.EXPECTS), event)
        self.assertTrue(run.payload == event)
        self.assertIn(r"told to go on: b'HTTP/1.1 100 Continue\r\n\r\n'", run.log)
        self.assertIn("taken: b'HTTP/1.1 202'", run.log)

    def test_a_connection_for_each_request(self):
        name = self.make(bootstraps.NEW_CONNECTIONS)
        for event in (b"1", b"2", b"3"):
            run = self.api.invoke(name, event)
            self.assertEqual(run.payload, event)
        self.assertNotIn("Init Duration", run.log)

    def test_an_error_of_its_own(self):
        self.fails(self.make(bootstraps.ERROR), "Own", "told to")

    def test_a_second_answer_is_refused(self):
        name = self.make(bootstraps.ANSWERS_TWICE)
        self.assertEqual(self.api.invoke(name, b"{}").payload, b'"first"')
        run = self.api.invoke(name, b"{}")
        self.assertEqual(run.payload, b'"first"')
        self.assertIn("the second: 403", run.log)

    def test_an_answer_to_nobody_is_refused(self):
        self.assertEqual(self.api.invoke(self.make(bootstraps.WRONG_ID), b"{}").result, [400, "InvalidRequestID"])

    def test_an_endless_answer_ends_at_the_timeout(self):
        name = self.make(bootstraps.ENDLESS_BODY, timeout=2)
        before = self.resident_megabytes()
        for _ in range(2):
            self.fails(name, "Sandbox.Timedout", "Task timed out after 2.00 seconds")
        self.assertLess(self.resident_megabytes() - before, 150)

    def test_one_that_never_asks_ends_at_the_timeout(self):
        self.fails(self.make(bootstraps.NEVER_ASKS, timeout=1), "Sandbox.Timedout", "Task timed out after 1.00 seconds")

    def test_one_that_never_asks_again_is_replaced(self):
        name = self.make(bootstraps.NEVER_ASKS_AGAIN, timeout=2)
        for event in (b"1", b"2"):
            self.assertEqual(self.api.invoke(name, event).payload, event)

    def test_a_streamed_answer_is_collected(self):
        self.assertEqual(self.api.invoke(self.make(bootstraps.STREAMED), b"{}").payload, b"[1,2]")

    def test_a_streamed_answer_can_fail_at_its_end(self):
        self.fails(self.make(bootstraps.STREAM_FAILS), "Own", "half way")

    def test_one_that_ends_at_once(self):
        run = self.fails(self.make(bootstraps.EXITS), "Runtime.ExitError", "Runtime exited with error: exit status 3")
        self.assertEqual(run.log.count("leaving"), 2)

    def test_one_that_may_not_be_executed(self):
        run = self.fails(self.make(bootstraps.ECHO, mode=0o644), "Runtime.InvalidEntrypoint",
                         "Error: fork/exec /var/task/bootstrap: permission denied")
        self.assertIn("Error Type: Runtime.InvalidEntrypoint", run.log)

    def test_none_in_the_top_folder(self):
        self.api.create("nested", "provided.al2023", "x", packed({"mine/bootstrap": (bootstraps.ECHO, 0o755)}), 10)
        self.fails("nested", "Runtime.InvalidEntrypoint",
                   "Error: Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]")

    def resident_megabytes(self):
        with open(f"/proc/{self.serve.process.pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * 4096 // 2**20


if __name__ == "__main__":
    unittest.main()
