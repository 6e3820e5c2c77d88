#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""AWS's runtime for C++, unchanged, in the bootstrap of functions: `test_cppruntime.py PROGRAM RUNTIME`, where the latter has
the runtime's include/ and lib/. The handlers are built here."""

import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest

from lambdaapi import LambdaApi, packed
from servetest import CleanServeTest

PROGRAM, RUNTIME = sys.argv.pop(1), pathlib.Path(sys.argv.pop(1))
HANDLERS = pathlib.Path(__file__).parent.parent / "data/handlers/cpp/handler.cpp"
TIMEOUT = 20


def built():
    """The program with all handlers, which needs nothing of the system that it runs on."""
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder, "bootstrap")
        result = subprocess.run([os.environ.get("CXX", "c++"), "-std=c++17", "-static", "-s", f"-I{RUNTIME / 'include'}", HANDLERS,
                                 f"-L{RUNTIME / 'lib'}", "-laws-lambda-runtime", "-lcurl", "-pthread", "-o", program],
                                stderr=subprocess.PIPE, text=True)
        assert result.returncode == 0, result.stderr
        return program.read_bytes()


@unittest.skipUnless((RUNTIME / "lib/libaws-lambda-runtime.a").exists(),
                     "AWS's runtime for C++ is not built: packaging/test says why")
class CppRuntimeTest(CleanServeTest):
    program = PROGRAM

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.api = LambdaApi(cls.serve.url)
        cls.archive = packed({"bootstrap": (built(), 0o755)})

    def create(self, handler):
        """A function of this test alone: its name and ARN."""
        name = self.id().rsplit(".", 1)[1]
        return name, self.api.create(name, "provided.al2023", handler, self.archive, TIMEOUT, 256)["FunctionArn"]

    def run_handler(self, handler, event=b"{}"):
        return self.api.invoke(self.create(handler)[0], event)

    def test_a_handler(self):
        event = b'{"n": 9007199254740993, "text": "\xc3\xa9"}'
        run = self.run_handler("echo", event)
        self.assertEqual((run.error, run.payload), (None, event))

    def test_warm_calls(self):
        name, _ = self.create("count")
        runs = [self.api.invoke(name, b"{}") for _ in range(5)]
        self.assertEqual([run.result for run in runs], [1, 2, 3, 4, 5])
        self.assertEqual(["Init Duration" in run.log for run in runs], [True, False, False, False, False])
        self.assertIn("call 5\n", runs[4].log)

    def test_what_it_is_told_of_an_invocation(self):
        name, arn = self.create("context")
        client = {"client": {"app_title": "é"}}
        before = time.time() * 1000
        run = self.api.invoke(name, b"{}", {"X-Amz-Client-Context": base64.b64encode(json.dumps(client).encode()).decode()})
        after = time.time() * 1000
        told = run.result
        self.assertIn(f"START RequestId: {told['id']} ", run.log)
        self.assertEqual((told["arn"], told["client"]), (arn, client))
        self.assertRegex(told["trace"], r"^Root=1-[0-9a-f]{8}-[0-9a-f]{24}")
        self.assertTrue(before - 1 <= told["deadline"] - TIMEOUT * 1000 <= after, (before, told, after))
        self.assertTrue(0 < told["left"] <= TIMEOUT * 1000, told)
        self.assertNotEqual(self.api.invoke(name, b"{}").result["id"], told["id"])

    def test_an_error(self):
        name, _ = self.create("fail")
        for _ in range(2):
            run = self.api.invoke(name, b"{}")
            self.assertEqual((run.error, run.result), (
                "Unhandled", {"errorMessage": 'told "to"', "errorType": "Own", "stackTrace": []}))
        self.assertNotIn("Init Duration", run.log)  # it is still the same process

    def test_an_error_before_the_first_invocation(self):
        run = self.run_handler("nowhere")
        self.assertEqual((run.error, run.result), ("Unhandled", {"errorMessage": "not here", "errorType": "Own.NoHandler"}))

    def test_a_large_event_and_answer(self):
        event = b'"' + b"x" * 6_000_000 + b'"'
        name, _ = self.create("echo")
        for _ in range(2):
            self.assertTrue(self.api.invoke(name, event).payload == event)

    def test_the_largest_answer_and_one_byte_more(self):
        name, _ = self.create("grow")
        self.assertEqual(len(self.api.invoke(name, b"6291556").payload), 6291556)
        run = self.api.invoke(name, b"6291557")
        self.assertEqual((run.error, run.result["errorType"]), ("Unhandled", "Function.ResponseSizeTooLarge"))
        # The runtime has left, as it does when its answer is refused.
        self.assertEqual(self.api.invoke(name, b"4").payload, b'"xx"')

    def test_an_empty_answer(self):
        run = self.run_handler("say-nothing")
        self.assertEqual((run.error, run.payload), (None, b""))

    def test_crashes(self):
        name, _ = self.create("crash")
        for event, signal in ((b"1", "segmentation fault"), (b'"throw"', "aborted")):
            run = self.api.invoke(name, event)
            self.assertEqual((run.error, run.result["errorType"]), ("Unhandled", "Runtime.ExitError"))
            self.assertIn(f"Error: Runtime exited with error: signal: {signal}", run.result["errorMessage"])
            self.assertIn("crashing\n", run.log)


if __name__ == "__main__":
    unittest.main()
