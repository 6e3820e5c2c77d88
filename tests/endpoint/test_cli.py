#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The AWS CLI against lambdesk-serve: `test_cli.py PROGRAM AWS`."""

import base64
import json
import socket
import sys
import unittest

from lambdaapi import ROLE
from serve import PATIENCE, node_runtime, python_runtime, zipped
from servetest import AwsCliTest

PROGRAM, AWS = sys.argv.pop(1), sys.argv.pop(1)
NODE = """exports.handler = async (event, context) => {
    console.log('said');
    if (event.fail) throw new Error('told to');
    return { event, version: context.functionVersion };
};
"""
PYTHON = """import os
def handler(event, context):
    return [event, os.environ["COLOUR"]]
"""


class CliTest(AwsCliTest):
    program, cli, words = PROGRAM, AWS, ("lambda",)

    def zip(self, name, **files):
        path = self.folder / f"{name}.zip"
        path.write_bytes(zipped(**files))
        return f"fileb://{path}"

    def create(self, name, *more):
        return self.aws("create-function", "--function-name", name, "--runtime", node_runtime(), "--role", ROLE,
                        "--handler", "index.handler", "--timeout", "30", "--zip-file", self.zip(name, index_js=NODE), *more)

    def invoke(self, name, payload, *more):
        out = self.folder / "out.json"
        answer = self.aws("invoke", "--function-name", name, "--payload", payload, "--cli-binary-format",
                          "raw-in-base64-out", *more, str(out))
        return answer, out.read_text("utf-8")

    def test_a_function_from_beginning_to_end(self):
        created = self.create("hello", "--tags", "team=blue", "--description", "says it")
        self.assertEqual(created["FunctionArn"], "arn:aws:lambda:eu-west-1:000000000000:function:hello")
        self.aws("wait", "function-active-v2", "--function-name", "hello")
        answer, out = self.invoke("hello", '{"n":9007199254740993,"x":1.0}', "--log-type", "Tail")
        self.assertEqual((answer["StatusCode"], answer["ExecutedVersion"]), (200, "$LATEST"))
        self.assertIn("said", base64.b64decode(answer["LogResult"]).decode())
        self.assertEqual(json.loads(out)["version"], "$LATEST")
        answer, out = self.invoke("hello", '{"fail":1}')
        self.assertEqual(answer["FunctionError"], "Unhandled")
        self.assertEqual(json.loads(out)["errorMessage"], "told to")

        revision = self.aws("get-function-configuration", "--function-name", "hello")["RevisionId"]
        updated = self.aws("update-function-configuration", "--function-name", "hello", "--timeout", "9",
                           "--ephemeral-storage", "Size=1024", "--revision-id", revision)
        self.assertEqual((updated["Timeout"], updated["Description"]), (9, "says it"))
        self.assertEqual((created["EphemeralStorage"], updated["EphemeralStorage"]), ({"Size": 512}, {"Size": 1024}))
        self.aws("wait", "function-updated", "--function-name", "hello")
        self.aws("update-function-configuration", "--function-name", "hello", "--timeout", "8", "--revision-id",
                 revision, fails="PreconditionFailedException")
        updated = self.aws("update-function-code", "--function-name", "hello", "--zip-file",
                           self.zip("other", index_js="exports.handler = async () => 'other'"))
        self.assertNotEqual(updated["CodeSha256"], created["CodeSha256"])
        self.assertEqual(self.invoke("hello", "{}")[1], '"other"')
        self.assertEqual(self.aws("get-function", "--function-name", "hello")["Tags"], {"team": "blue"})
        self.aws("delete-function", "--function-name", "hello")
        self.aws("get-function", "--function-name", "hello", fails="ResourceNotFoundException")
        self.aws("invoke", "--function-name", "hello", str(self.folder / "none"), fails="Function not found: arn:aws:lambda:")

    def test_python_with_variables(self):
        self.aws("create-function", "--function-name", "snake", "--runtime", python_runtime(), "--role", ROLE, "--handler",
                 "app.handler", "--timeout", "30", "--zip-file", self.zip("snake", app_py=PYTHON), "--environment",
                 "Variables={COLOUR=blue}")
        self.assertEqual(json.loads(self.invoke("snake", '"x"')[1]), ["x", "blue"])

    def test_versions_and_aliases(self):
        self.create("many")
        self.assertEqual(self.aws("publish-version", "--function-name", "many")["Version"], "1")
        alias = self.aws("create-alias", "--function-name", "many", "--name", "prod", "--function-version", "1")
        self.assertEqual(alias["AliasArn"], "arn:aws:lambda:eu-west-1:000000000000:function:many:prod")
        self.assertEqual(json.loads(self.invoke("many", "{}", "--qualifier", "prod")[1])["version"], "1")
        self.assertEqual(json.loads(self.invoke("many:prod", "{}")[1])["version"], "1")
        self.assertEqual(json.loads(self.invoke(alias["AliasArn"], "{}")[1])["version"], "1")
        self.aws("update-function-configuration", "--function-name", "many", "--timeout", "40")
        self.aws("publish-version", "--function-name", "many")
        routed = self.aws("update-alias", "--function-name", "many", "--name", "prod", "--routing-config",
                          '{"AdditionalVersionWeights":{"2":1}}')
        self.assertEqual(routed["RoutingConfig"], {"AdditionalVersionWeights": {"2": 1.0}})
        self.assertEqual(self.invoke("many", "{}", "--qualifier", "prod")[0]["ExecutedVersion"], "2")
        self.assertEqual([v["Version"] for v in self.aws("list-versions-by-function", "--function-name", "many")["Versions"]],
                         ["$LATEST", "1", "2"])
        self.aws("create-alias", "--function-name", "many", "--name", "prod", "--function-version", "1",
                 fails="Alias already exists: arn:aws:lambda:eu-west-1:000000000000:function:many:prod")
        self.aws("delete-function", "--function-name", "many", "--qualifier", "1", fails="ResourceConflictException")
        self.aws("delete-alias", "--function-name", "many", "--name", "prod")
        self.aws("get-alias", "--function-name", "many", "--name", "prod", fails="Cannot find alias arn")
        self.assertEqual(self.aws("list-aliases", "--function-name", "many")["Aliases"], [])
        self.aws("delete-function", "--function-name", "many", "--qualifier", "1")

    def test_what_is_missing_is_named(self):
        for words, operation in ((["list-event-source-mappings"], "ListEventSourceMappings"),
                                 (["list-code-signing-configs"], "ListCodeSigningConfigs"),
                                 (["get-function-url-config", "--function-name", "any"], "GetFunctionUrlConfig"),
                                 (["list-provisioned-concurrency-configs", "--function-name", "any"],
                                  "ListProvisionedConcurrencyConfigs")):
            self.aws(*words, fails=f"(NotImplementedException) when calling the {operation} operation: "
                                   f"Lambdesk doesn't have the operation {operation}.")

    def test_lists_in_pages(self):
        for name in ("page-a", "page-b", "page-c"):
            self.create(name)
        listed = self.aws("list-functions", "--page-size", "2")["Functions"]
        names = [function["FunctionName"] for function in listed]
        self.assertEqual([name for name in names if name.startswith("page-")], ["page-a", "page-b", "page-c"])

    def test_settings(self):
        arn = self.create("set")["FunctionArn"]
        self.aws("put-function-concurrency", "--function-name", "set", "--reserved-concurrent-executions", "7")
        self.assertEqual(self.aws("get-function-concurrency", "--function-name", "set"), {"ReservedConcurrentExecutions": 7})
        self.assertEqual(self.aws("get-account-settings")["AccountLimit"]["UnreservedConcurrentExecutions"], 993)
        self.aws("delete-function-concurrency", "--function-name", "set")
        config = self.aws("put-function-event-invoke-config", "--function-name", "set", "--maximum-retry-attempts", "0",
                          "--destination-config", json.dumps({"OnFailure": {"Destination": arn}}))
        self.assertEqual(config["MaximumRetryAttempts"], 0)
        self.assertEqual(self.aws("get-function-event-invoke-config", "--function-name", "set")["DestinationConfig"]
                         ["OnFailure"], {"Destination": arn})
        self.aws("delete-function-event-invoke-config", "--function-name", "set")
        self.aws("tag-resource", "--resource", arn, "--tags", "a=1,b=2")
        self.aws("untag-resource", "--resource", arn, "--tag-keys", "a")
        self.assertEqual(self.aws("list-tags", "--resource", arn), {"Tags": {"b": "2"}})
        self.aws("add-permission", "--function-name", "set", "--statement-id", "s3", "--action", "lambda:InvokeFunction",
                 "--principal", "s3.amazonaws.com", "--source-arn", "arn:aws:s3:::bucket")
        statement, = json.loads(self.aws("get-policy", "--function-name", "set")["Policy"])["Statement"]
        self.assertEqual((statement["Sid"], statement["Resource"]), ("s3", arn))
        self.aws("remove-permission", "--function-name", "set", "--statement-id", "s3")
        self.aws("get-policy", "--function-name", "set", fails="ResourceNotFoundException")

    def test_invocations_that_nobody_waits_for(self):
        code = """exports.handler = event => new Promise((done, fail) =>
            require('net').connect(event.port, '127.0.0.1').on('error', fail).end('it ran', done));"""
        self.aws("create-function", "--function-name", "later", "--runtime", node_runtime(), "--role", ROLE, "--handler",
                 "index.handler", "--timeout", "30", "--zip-file", self.zip("later", index_js=code))
        with socket.create_server(("127.0.0.1", 0)) as listener:
            listener.settimeout(PATIENCE)
            event = json.dumps({"port": listener.getsockname()[1]})
            answer, out = self.invoke("later", event, "--invocation-type", "Event")
            self.assertEqual((answer["StatusCode"], out), (202, ""))
            with listener.accept()[0] as caller:
                caller.settimeout(PATIENCE)
                self.assertEqual(caller.makefile().read(), "it ran")
        self.assertEqual(self.invoke("later", "{}", "--invocation-type", "DryRun")[0]["StatusCode"], 204)

    def test_refusals(self):
        self.create("taken")
        self.aws("create-function", "--function-name", "taken", "--runtime", node_runtime(), "--role", ROLE, "--handler",
                 "index.handler", "--zip-file", self.zip("taken", index_js=NODE), fails="Function already exist: taken")
        (self.folder / "bad.zip").write_bytes(zipped(**{"../index_js": NODE}))
        self.aws("create-function", "--function-name", "bad", "--runtime", node_runtime(), "--role", ROLE, "--handler",
                 "index.handler", "--zip-file", f"fileb://{self.folder}/bad.zip", fails="Could not unzip uploaded file")
        self.aws("invoke", "--function-name", "taken", "--payload", "{", "--cli-binary-format", "raw-in-base64-out",
                 str(self.folder / "none"), fails="InvalidRequestContentException")
        self.aws("list-event-source-mappings", fails="ListEventSourceMappings")


if __name__ == "__main__":
    unittest.main()
