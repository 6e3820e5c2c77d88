#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""AWS's runtime client for Node.js, unchanged, as the bootstrap of a function: `test_runtimeclient.py PROGRAM MODULES`."""

import pathlib
import sys
import unittest

from lambdaapi import LambdaApi, packed
from servetest import CleanServeTest

PROGRAM, MODULES = sys.argv.pop(1), pathlib.Path(sys.argv.pop(1))
PACKAGES = ("aws-lambda-ric", "@aws/lambda-invoke-store")
LEFT_OUT = ("deps", "src", "node-addon-api", "scripts")  # what it was built from
BOOTSTRAP = """#!/bin/sh
exec /usr/bin/node "$LAMBDA_TASK_ROOT/node_modules/aws-lambda-ric/index.mjs" "$_HANDLER"
"""
HANDLERS = """
exports.echo = async (event, context) => {
    console.log('said');
    return { event, id: context.awsRequestId, left: context.getRemainingTimeInMillis() > 0 };
};
exports.fails = async () => { throw new TypeError('told to'); };
exports.leaves = async () => process.exit(4);
exports.streams = awslambda.streamifyResponse(async (event, stream) => {
    for (const word of event)
        stream.write(word);
    stream.end();
});
exports.breaks = awslambda.streamifyResponse(async (event, stream) => {
    stream.write('half');
    throw new RangeError('half way');
});
"""


def package():
    files = {"bootstrap": (BOOTSTRAP, 0o755), "app.js": (HANDLERS, 0o644)}
    for name in PACKAGES:
        for path in sorted((MODULES / name).rglob("*")):
            inside = path.relative_to(MODULES)
            if path.is_file() and not set(LEFT_OUT) & set(path.relative_to(MODULES / name).parts):
                files[f"node_modules/{inside}"] = (path.read_bytes(), path.stat().st_mode & 0o777)
    return packed(files)


@unittest.skipUnless((MODULES / PACKAGES[0] / "rapid-client.node").exists(),
                     "AWS's runtime client is not installed: packaging/test says why")
class RuntimeClientTest(CleanServeTest):
    program = PROGRAM

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.api = LambdaApi(cls.serve.url)
        cls.archive = package()

    def run_handler(self, handler, event=b"{}"):
        self.api.create(handler, "provided.al2023", f"app.{handler}", self.archive, 20, 256)
        return self.api.invoke(handler, event)

    def test_a_handler(self):
        run = self.run_handler("echo", b'{"a":[1,"\xc3\xa9"]}')
        self.assertEqual((run.error, run.result["event"], run.result["left"]), (None, {"a": [1, "é"]}, True))
        self.assertRegex(run.log, rf"\t{run.result['id']}\tINFO\tsaid\n")
        again = self.api.invoke("echo", b"[]")
        self.assertEqual(again.result["event"], [])
        self.assertNotIn("Init Duration", again.log)

    def test_an_error(self):
        run = self.run_handler("fails")
        self.assertEqual((run.error, run.result["errorType"], run.result["errorMessage"]), ("Unhandled", "TypeError", "told to"))

    def test_a_handler_that_is_not_there(self):
        run = self.run_handler("nowhere")
        self.assertEqual((run.error, run.result["errorType"]), ("Unhandled", "Runtime.HandlerNotFound"))

    def test_an_exit(self):
        run = self.run_handler("leaves")
        self.assertIn("Runtime exited with error: exit status 4", run.result["errorMessage"])

    def test_a_streamed_response(self):
        self.assertEqual(self.run_handler("streams", b'["one ", "two"]').payload, b"one two")

    def test_a_streamed_response_that_fails(self):
        run = self.run_handler("breaks")
        self.assertEqual((run.error, run.result["errorType"], run.result["errorMessage"]), ("Unhandled", "RangeError", "half way"))


if __name__ == "__main__":
    unittest.main()
