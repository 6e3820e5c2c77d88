#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""lambdesk-serve as a program: its one line, its ports, its end. `test_serve.py PROGRAM`."""

import base64
import json
import signal
import subprocess
import sys
import tempfile
import unittest
import urllib.error
import urllib.request

from serve import PATIENCE, Serve, python_runtime, zipped

PROGRAM = sys.argv.pop(1)


def run(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=PATIENCE)


def functions(serve):
    with urllib.request.urlopen(serve.url + "/2015-03-31/functions", timeout=PATIENCE) as answer:
        return json.load(answer)


def create(serve, name):
    code = zipped(app_py="def handler(event, context):\n    return event\n")
    body = {"FunctionName": name, "Runtime": python_runtime(), "Handler": "app.handler",
            "Role": "arn:aws:iam::000000000000:role/lambda_basic_execution",
            "Code": {"ZipFile": base64.b64encode(code).decode()}}
    with urllib.request.urlopen(serve.url + "/2015-03-31/functions", json.dumps(body).encode(), timeout=PATIENCE) as answer:
        return json.load(answer)


def refusal(serve, name):
    """Why an invocation is throttled."""
    try:
        urllib.request.urlopen(f"{serve.url}/2015-03-31/functions/{name}/invocations", b"{}", timeout=PATIENCE)
    except urllib.error.HTTPError as error:
        assert error.code == 429, error.code
        return json.load(error)["Reason"]


class ServeTest(unittest.TestCase):
    def test_says_one_line_and_ends_well(self):
        for number in (signal.SIGTERM, signal.SIGINT):
            with Serve(PROGRAM, "--port", "0") as serve:
                self.assertEqual(functions(serve), {"Functions": []})
                self.assertEqual(serve.stop(number), (0, ""))

    def test_a_taken_port_that_was_asked_for_is_an_error(self):
        with Serve(PROGRAM, "--port", "0") as serve:
            with tempfile.TemporaryDirectory() as other:
                result = run("--port", str(serve.port), "--workspace", other)
                self.assertEqual(result.returncode, 1)
                self.assertEqual(result.stdout, "")
                self.assertIn(str(serve.port), result.stderr)

    def test_without_a_port_two_find_one_each(self):
        with Serve(PROGRAM) as one, Serve(PROGRAM) as other:
            self.assertNotEqual(one.port, other.port)
            self.assertGreaterEqual(min(one.port, other.port), 4566)
            for serve in (one, other):
                self.assertEqual(functions(serve), {"Functions": []})

    def test_a_workspace_in_use_is_an_error(self):
        with Serve(PROGRAM, "--port", "0") as serve:
            result = run("--port", "0", "--workspace", str(serve.workspace))
            self.assertEqual(result.returncode, 1)
            self.assertEqual(result.stdout, "")
            self.assertIn(f"(process {serve.process.pid})", result.stderr)
            said = result.stderr.replace(str(serve.workspace), "")
            self.assertEqual(said.count(str(serve.process.pid)), 1, result.stderr)

    def test_complains_about_its_command_line(self):
        for arguments in (["--port", "x"], ["--port", "65536"], ["--profile", "1999"], ["--concurrency", "0"], ["--concurrency", "1.5"],
                          ["--idle-time", "0"], ["--wait-scale", "2"], ["--workspace", ""], ["x"]):
            result = run(*arguments)
            self.assertEqual((result.returncode, result.stdout), (2, ""), arguments)
            self.assertIn("lambdesk-serve --help", result.stderr)

    def test_answers_for_words(self):
        self.assertRegex(run("--version").stdout, r"^lambdesk-serve \d+\.\d+\.\d+\n$")
        self.assertIn("--port", run("--help").stdout)

    def test_the_profile_is_the_one_asked_for(self):
        with Serve(PROGRAM, "--port", "0", "--profile", "2016") as serve:
            with urllib.request.urlopen(serve.url + "/2016-08-19/account-settings", timeout=PATIENCE) as answer:
                self.assertEqual(json.load(answer)["AccountLimit"]["ConcurrentExecutions"], 100)

    def test_a_throttle_tells_whose_limit_it_was(self):
        with Serve(PROGRAM, "--port", "0", "--concurrency", "10") as serve:
            create(serve, "held")
            put = urllib.request.Request(serve.url + "/2017-10-31/functions/held/concurrency", method="PUT",
                                         data=b'{"ReservedConcurrentExecutions": 0}')
            urllib.request.urlopen(put, timeout=PATIENCE).close()
            self.assertEqual(refusal(serve, "held"), "ReservedFunctionConcurrentInvocationLimitExceeded")
            serve.stop()
            # A reservation is kept.
            with Serve(PROGRAM, "--port", "0", "--concurrency", "10", workspace=serve.workspace) as again:
                self.assertEqual(refusal(again, "held"), "ReservedFunctionConcurrentInvocationLimitExceeded")


if __name__ == "__main__":
    unittest.main()
