#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Layers through the AWS CLI, and what functions find of them at /opt: `test_layers.py PROGRAM AWS`."""

import json
import sys
import unittest

import bootstraps
from lambdaapi import ROLE, LambdaApi, packed
from serve import node_runtime, python_runtime
from servetest import AwsCliTest

PROGRAM, AWS = sys.argv.pop(1), sys.argv.pop(1)
ARN = "arn:aws:lambda:eu-west-1:000000000000:layer:"
TEXT, TOOL = 0o644, 0o755
PYTHON = """import os, shutil, subprocess, sys
def handler(event, context):
    import greeting, site_greeting
    return {"said": greeting.TEXT, "site": site_greeting.TEXT, "path": sys.path,
            "tool": subprocess.run(["layer-tool"], capture_output=True, text=True).stdout}
"""
NODE = """exports.handler = async () => ({ said: require('greeting'), versioned: require('versioned'),
    tool: require('child_process').execFileSync('layer-tool').toString(), libraries: process.env.LD_LIBRARY_PATH });
"""
WRITE = """import os
def handler(event, context):
    problem = None
    try:
        open("/opt/new", "w").close()
        os.remove("/opt/new")
    except OSError as error:
        problem = error.strerror
    return problem, sorted(os.listdir("/opt"))
"""


class LayersTest(AwsCliTest):
    program, cli, words = PROGRAM, AWS, ("lambda",)

    def zip(self, files):
        path = self.folder / "package.zip"
        path.write_bytes(packed(files))
        return f"fileb://{path}"

    def publish(self, name, files):
        """As the client would, which takes a second to start."""
        arn = LambdaApi(self.serve.url).publish_layer(name, packed(files))
        return arn.replace("us-east-1", "eu-west-1")  # the region of the client, which signs

    def create(self, name, runtime, handler, files, *layers):
        more = ("--layers", *layers) if layers else ()
        return self.aws("create-function", "--function-name", name, "--runtime", runtime, "--role", ROLE, "--timeout",
                        "20", "--handler", handler, "--zip-file", self.zip(files), *more)

    def invoke(self, name):
        out = self.folder / "out.json"
        answer = self.aws("invoke", "--function-name", name, "--payload", "{}", "--cli-binary-format",
                          "raw-in-base64-out", str(out))
        self.assertNotIn("FunctionError", answer, out.read_text())
        return json.loads(out.read_text())

    def test_life_of_a_layer(self):
        publish = ("publish-layer-version", "--layer-name", "life", "--zip-file")
        first = self.aws(*publish, self.zip({"a": ("1", TEXT)}), "--description", "What", "--license-info",
                         "MIT", "--compatible-runtimes", "python3.11", "nodejs20.x", "--compatible-architectures", "x86_64")
        self.assertEqual(first["LayerVersionArn"], ARN + "life:1")
        self.assertEqual(first["LayerArn"], ARN + "life")
        self.assertEqual((first["Version"], first["Description"], first["LicenseInfo"]), (1, "What", "MIT"))
        self.assertEqual(first["CompatibleRuntimes"], ["python3.11", "nodejs20.x"])
        self.assertEqual(first["CompatibleArchitectures"], ["x86_64"])
        self.assertEqual(first["Content"]["CodeSize"], len(packed({"a": ("1", TEXT)})))
        self.assertRegex(first["CreatedDate"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$")
        second = self.aws(*publish, self.zip({"a": ("2", TEXT)}))
        self.assertEqual(second["Version"], 2)
        listed = self.aws("list-layer-versions", "--layer-name", "life")["LayerVersions"]
        self.assertEqual([each["Version"] for each in listed], [2, 1])
        layers = {each["LayerName"]: each["LatestMatchingVersion"]["Version"] for each in self.aws("list-layers")["Layers"]}
        self.assertEqual(layers["life"], 2)
        matching = self.aws("list-layers", "--compatible-runtime", "python3.11")["Layers"]
        self.assertEqual([(each["LayerName"], each["LatestMatchingVersion"]["Version"]) for each in matching], [("life", 1)])
        self.assertEqual(self.aws("get-layer-version", "--layer-name", "life", "--version-number", "1"), first)
        self.assertEqual(self.aws("get-layer-version-by-arn", "--arn", ARN + "life:2"), second)
        self.aws("delete-layer-version", "--layer-name", "life", "--version-number", "2")
        self.aws("delete-layer-version", "--layer-name", "life", "--version-number", "2")
        self.aws("get-layer-version", "--layer-name", "life", "--version-number", "2", fails="ResourceNotFoundException")
        self.assertTrue(self.publish("life", {"a": ("3", TEXT)}).endswith(":3"))

    def test_refusals(self):
        layer = self.publish("refused", {"a": ("1", TEXT)})
        self.create("plain", python_runtime(), "index.handler", {"index.py": (WRITE, TEXT)})
        configure = ("update-function-configuration", "--function-name", "plain", "--layers")
        self.aws(*configure, ARN + "none:1", fails=f"Layer version {ARN.replace('eu-west', 'us-east')}none:1 does not exist.")
        self.aws(*configure, layer, layer, fails="Two different versions of the same layer")
        self.aws(*configure, layer.replace("eu-west-1", "us-east-2"), fails="not reachable in this region")
        self.aws(*configure, layer.replace("000000000000", "999999999999"), fails="AccessDeniedException")
        self.aws(*configure, "refused", fails="ValidationException")
        many = [self.publish(f"many{i}", {"a": (str(i), TEXT)}) for i in range(6)]
        self.aws(*configure, *many, fails="Cannot reference more than 5 layers.")
        self.aws("publish-layer-version", "--layer-name", "bad name", "--zip-file", self.zip({"a": ("", TEXT)}),
                 fails="ValidationException")
        self.aws("publish-layer-version", "--layer-name", "cobol", "--compatible-runtimes", "cobol", "--zip-file",
                 self.zip({"a": ("", TEXT)}), fails="ValidationException")
        self.aws("publish-layer-version", "--layer-name", "bad", "--zip-file", self.zip({"../a": ("", TEXT)}),
                 fails="Could not unzip uploaded file")

    def test_functions_and_versions_keep_layers(self):
        layer = self.publish("kept", {"a": ("1", TEXT)})
        size = len(packed({"a": ("1", TEXT)}))
        made = self.create("keeper", python_runtime(), "index.handler", {"index.py": (WRITE, TEXT)}, layer)
        self.assertEqual(made["Layers"], [{"Arn": layer, "CodeSize": size}])
        self.aws("publish-version", "--function-name", "keeper")
        changed = self.aws("update-function-configuration", "--function-name", "keeper", "--layers")
        self.assertNotIn("Layers", changed)
        version = self.aws("get-function", "--function-name", "keeper", "--qualifier", "1")["Configuration"]
        self.assertEqual(version["Layers"], [{"Arn": layer, "CodeSize": size}])

    def test_python_finds_what_layers_hold(self):
        version = python_runtime()
        first = self.publish("python", {"python/greeting.py": ("TEXT = 'first'", TEXT),
                                        f"python/lib/{version}/site-packages/site_greeting.py": ("TEXT = 'site'", TEXT),
                                        "bin/layer-tool": ("#!/bin/sh\necho first", TOOL)})
        second = self.publish("python-over", {"python/greeting.py": ("TEXT = 'second'", TEXT),
                                              "bin/layer-tool": ("#!/bin/sh\necho second", TOOL)})
        self.create("py", version, "index.handler", {"index.py": (PYTHON, TEXT)}, first)
        alone = self.invoke("py")
        self.assertEqual((alone["said"], alone["site"], alone["tool"]), ("first", "site", "first\n"))
        for order, said in (((first, second), "second"), ((second, first), "first")):
            self.aws("update-function-configuration", "--function-name", "py", "--layers", *order)
            both = self.invoke("py")
            self.assertEqual((both["said"], both["site"], both["tool"]), (said, "site", said + "\n"))
        # The function's own files come first.
        self.aws("update-function-code", "--function-name", "py", "--zip-file",
                 self.zip({"index.py": (PYTHON, TEXT), "greeting.py": ("TEXT = 'own'", TEXT)}))
        own = self.invoke("py")
        self.assertEqual(own["said"], "own")
        self.assertTrue(own["path"][1].endswith(f"/python/lib/{version}/site-packages"), own["path"])

    def test_node_finds_what_layers_hold(self):
        major = node_runtime().removeprefix("nodejs").split(".")[0]
        layer = self.publish("node", {"nodejs/node_modules/greeting/index.js": ("module.exports = 'layer';", TEXT),
                                      "nodejs/node_modules/versioned.js": ("module.exports = 'any';", TEXT),
                                      f"nodejs/node{major}/node_modules/versioned.js": ("module.exports = 'its own';", TEXT),
                                      "bin/layer-tool": ("#!/bin/sh\necho tool", TOOL)})
        self.create("node", node_runtime(), "index.handler", {"index.js": (NODE, TEXT)}, layer)
        found = self.invoke("node")
        self.assertEqual((found["said"], found["versioned"], found["tool"]), ("layer", "its own", "tool\n"))
        self.assertRegex(found["libraries"], r"/lib$")
        # A layer that is deleted stays with the function.
        self.aws("delete-layer-version", "--layer-name", "node", "--version-number", "1")
        self.aws("update-function-configuration", "--function-name", "node", "--memory-size", "256")
        self.assertEqual(self.invoke("node")["said"], "layer")

    def test_bootstrap_of_a_layer(self):
        script = bootstraps.python("answer(id, json.dumps(sys.argv[0]))")
        layer = self.publish("runtime", {"bootstrap": (script, TOOL)})
        self.create("custom", "provided.al2023", "any", {"data.txt": ("1", TEXT)}, layer)
        self.assertTrue(self.invoke("custom").endswith("/bootstrap"))

    def test_read_only_and_isolated(self):
        layer = self.publish("sealed", {"data/file": ("1", TEXT), "top": ("1", TEXT)})
        self.create("sealed", python_runtime(), "index.handler", {"index.py": (WRITE, TEXT)}, layer)
        problem, names = self.invoke("sealed")
        if "top" in names:  # isolated
            self.assertEqual((problem, names), ("Read-only file system", ["data", "top"]))


if __name__ == "__main__":
    unittest.main()
