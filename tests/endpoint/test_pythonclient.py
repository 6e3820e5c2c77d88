#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""AWS's runtime client for Python, awslambdaric, unchanged, as the bootstrap of a function: `test_pythonclient.py PROGRAM`. It is
taken from where this Python finds it, and is in no system's packages: without it there is nothing to test."""

import base64
import importlib.util
import json
import pathlib
import sys
import unittest

from lambdaapi import LambdaApi, packed
from servetest import CleanServeTest

PROGRAM = sys.argv.pop(1)
MODULES = ("awslambdaric", "runtime_client", "simplejson")
TIMEOUT = 20
LARGEST = 6 * 1024 * 1024
# `variables` stand for those that the platform sets by a function's LoggingConfig; nobody else can.
BOOTSTRAP = """#!/bin/sh
exec env {variables} {python} -m awslambdaric "$_HANDLER"
"""
HANDLERS = """
import json, logging, os, sys, time

calls = 0

def echo(event, context):
    return event

def count(event, context):
    global calls
    calls += 1
    print("call", calls)
    return calls

def context(event, context):
    client = context.client_context
    return {"id": context.aws_request_id, "left": context.get_remaining_time_in_millis(), "arn": context.invoked_function_arn,
            "name": context.function_name, "version": context.function_version, "memory": context.memory_limit_in_mb,
            "group": context.log_group_name, "stream": context.log_stream_name,
            "title": client and client.client.app_title, "custom": client and client.custom,
            "identity": context.identity.cognito_identity_id, "trace": os.environ["_X_AMZN_TRACE_ID"]}

def grow(event, context):
    return "x" * event

def some_bytes(event, context):
    return b"%PDF \\xff"

def fail(event, context):
    raise ValueError("told to \\u00e9")

def cannot_be_told(event, context):
    return {1, 2}

def log(event, context):
    logging.getLogger().debug("a detail")
    logging.getLogger().info("news")
    logging.getLogger("own").warning("careful %s", "\\u00e9")
    print("printed")
    sys.stderr.write("on stderr\\n")

def sleep(event, context):
    time.sleep(event)

def leave(event, context):
    os._exit(event)
"""


def missing():
    return [name for name in MODULES if not importlib.util.find_spec(name)]


def package(variables=""):
    bootstrap = BOOTSTRAP.format(variables=variables, python=sys.executable)
    files = {"bootstrap": (bootstrap, 0o755), "app.py": (HANDLERS, 0o644), "broken.py": ("def handler(:\n", 0o644),
             "needs.py": ("import nothing_of_that_name\n", 0o644), "raises.py": ("raise KeyError('at once')\n", 0o644)}
    for name in MODULES:
        found = pathlib.Path(importlib.util.find_spec(name).origin)
        folder = found.parent.parent if found.name == "__init__.py" else found.parent
        for path in found.parent.rglob("*") if found.name == "__init__.py" else [found]:
            if path.is_file() and path.suffix in (".py", ".so") and "tests" not in path.relative_to(folder).parts:
                files[str(path.relative_to(folder))] = (path.read_bytes(), 0o644)
    return packed(files)


@unittest.skipIf(missing(), "AWS's runtime client for Python is not on this computer: Python finds no " + ", ".join(missing()))
class PythonClientTest(CleanServeTest):
    program = PROGRAM

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.api = LambdaApi(cls.serve.url)
        cls.archive = package()

    def create(self, handler, timeout=TIMEOUT, archive=None):
        """A function of this test alone: its name and ARN."""
        name = f"{self.id().rsplit('.', 1)[1]}-{handler.replace('.', '-')}"
        made = self.api.create(name, "provided.al2023", handler, archive or self.archive, timeout, 256)
        return name, made["FunctionArn"]

    def run_handler(self, handler, event=b"{}", **how):
        return self.api.invoke(self.create(handler, **how)[0], event)

    def test_a_handler(self):
        run = self.run_handler("app.echo", '{"n": 9007199254740993, "text": "é 😀", "x": 1.5, "none": null}'.encode())
        self.assertEqual((run.error, run.result), (None, {"n": 9007199254740993, "text": "é 😀", "x": 1.5, "none": None}))

    def test_warm_calls(self):
        name, _ = self.create("app.count")
        runs = [self.api.invoke(name, b"{}") for _ in range(5)]
        self.assertEqual([run.result for run in runs], [1, 2, 3, 4, 5])
        self.assertEqual(["Init Duration" in run.log for run in runs], [True, False, False, False, False])
        self.assertIn("call 5\n", runs[4].log)

    def test_what_it_is_told_of_an_invocation(self):
        name, arn = self.create("app.context")
        client = {"client": {"app_title": "é"}, "custom": {"a": [1]}}
        run = self.api.invoke(name, b"{}", {"X-Amz-Client-Context": base64.b64encode(json.dumps(client).encode()).decode()})
        told = run.result
        self.assertIn(f"START RequestId: {told['id']} ", run.log)
        self.assertTrue(0 < told["left"] <= TIMEOUT * 1000, told)
        self.assertEqual((told["arn"], told["name"], told["version"], told["memory"], told["group"]),
                         (arn, name, "$LATEST", "256", f"/aws/lambda/{name}"))
        self.assertRegex(told["stream"], r"^\d{4}/\d\d/\d\d/\[\$LATEST\][0-9a-f]{32}$")
        self.assertEqual((told["title"], told["custom"], told["identity"]), ("é", {"a": [1]}, None))
        self.assertRegex(told["trace"], r"^Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0")
        again = self.api.invoke(name, b"{}").result
        self.assertNotEqual((again["id"], again["trace"]), (told["id"], told["trace"]))
        self.assertEqual((again["title"], again["custom"]), (None, None))

    def test_large_events_and_answers(self):
        event = b'"' + b"x" * 6_000_000 + b'"'
        name, _ = self.create("app.echo")
        for _ in range(2):
            self.assertTrue(self.api.invoke(name, event).payload == event)

    def test_the_largest_answer_and_one_byte_more(self):
        name, _ = self.create("app.grow")
        most = LARGEST + 100 - 2  # the profile's limit, without the quotes
        self.assertEqual(len(self.api.invoke(name, b"%d" % most).payload), most + 2)
        run = self.api.invoke(name, b"%d" % (most + 1))
        self.assertEqual((run.error, run.result["errorType"]), ("Unhandled", "Function.ResponseSizeTooLarge"))
        # The client has left, as it does when its answer is refused.
        self.assertEqual(self.api.invoke(name, b"2").payload, b'"xx"')

    def test_an_answer_in_bytes(self):
        self.assertEqual(self.run_handler("app.some_bytes").payload, b"%PDF \xff")

    def test_an_exception(self):
        name, _ = self.create("app.fail")
        for _ in range(2):
            run = self.api.invoke(name, b"{}")
            told = run.result
            self.assertEqual((run.error, told["errorType"], told["errorMessage"]), ("Unhandled", "ValueError", "told to é"))
            self.assertIn('File "/var/task/app.py"', told["stackTrace"][0])
            self.assertIn(f"RequestId: {told['requestId']}", run.log)
            self.assertIn("[ERROR] ValueError: told to é\n", run.log.replace("\r", "\n"))
        self.assertNotIn("Init Duration", run.log)  # it is still the same process

    def test_an_answer_that_is_not_json(self):
        run = self.run_handler("app.cannot_be_told")
        self.assertEqual((run.error, run.result["errorType"]), ("Unhandled", "Runtime.MarshalError"))

    def test_what_fails_before_the_first_invocation(self):
        for handler, kind, text in (
                ("needs.handler", "Runtime.ImportModuleError", "Unable to import module 'needs': No module named"),
                ("nowhere.handler", "Runtime.ImportModuleError", "Unable to import module 'nowhere'"),
                ("broken.handler", "Runtime.UserCodeSyntaxError", "Syntax error in module 'broken'"),
                ("app.nothing", "Runtime.HandlerNotFound", "Handler 'nothing' missing on module 'app'"),
                ("raises.handler", "KeyError", "'at once'")):
            with self.subTest(handler):
                run = self.run_handler(handler)
                self.assertEqual((run.error, run.result["errorType"]), ("Unhandled", kind), run)
                self.assertIn(text, run.result["errorMessage"])
                self.assertIn("LAMBDA_WARNING: Unhandled exception.", run.log)
                self.assertIn(f"[ERROR] {kind}: ", run.log)
                self.assertIn("INIT_REPORT", run.log)

    def test_log_lines(self):
        run = self.run_handler("app.log")
        request = run.log.split("START RequestId: ", 1)[1].split(" ", 1)[0]
        self.assertRegex(run.log, rf"\[WARNING\]\t\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{{3}}Z\t{request}\tcareful é\n")
        self.assertIn("printed\n", run.log)
        self.assertIn("on stderr\n", run.log)
        self.assertNotIn("news", run.log)

    def test_a_log_level(self):
        run = self.run_handler("app.log", archive=package("AWS_LAMBDA_LOG_LEVEL=INFO"))
        self.assertIn("\tnews\n", run.log)
        self.assertNotIn("a detail", run.log)

    def test_log_lines_in_json(self):
        run = self.run_handler("app.log", archive=package("AWS_LAMBDA_LOG_FORMAT=JSON AWS_LAMBDA_LOG_LEVEL=DEBUG"))
        lines = [json.loads(line) for line in run.log.splitlines() if line.startswith("{")]
        self.assertEqual([(line["level"], line["message"], line["logger"]) for line in lines],
                         [("DEBUG", "a detail", "root"), ("INFO", "news", "root"), ("WARNING", "careful é", "own")])
        self.assertIn(f"START RequestId: {lines[0]['requestId']} ", run.log)

    def test_the_time_out(self):
        name, _ = self.create("app.sleep", timeout=5)
        run = self.api.invoke(name, b"100")
        self.assertEqual((run.error, run.result["errorType"]), ("Unhandled", "Sandbox.Timedout"))
        self.assertIn("Task timed out after 5.00 seconds", run.result["errorMessage"])
        self.assertEqual(self.api.invoke(name, b"0").payload, b"null")

    def test_an_exit(self):
        name, _ = self.create("app.leave")
        for status in (b"4", b"5"):
            run = self.api.invoke(name, status)
            self.assertIn(f"Runtime exited with error: exit status {status.decode()}", run.result["errorMessage"])


if __name__ == "__main__":
    unittest.main()
