#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Java functions of uploaded packages: `test_java.py PROGRAM CLASSES`, where the latter is built where there is a JDK."""

import pathlib
import re
import shutil
import subprocess
import sys
import unittest

from lambdaapi import LambdaApi, packed
from servetest import CleanServeTest

PROGRAM, CLASSES = sys.argv.pop(1), pathlib.Path(sys.argv.pop(1))


def java_runtime():
    told = subprocess.run(["java", "-version"], capture_output=True, text=True, check=True).stderr
    return "java" + re.search(r'version "(\d+)', told).group(1)


def classes(below=""):
    return {str(path.relative_to(CLASSES)): (path.read_bytes(), 0o644)
            for path in sorted((CLASSES / below).rglob("*.class"))}


@unittest.skipUnless(CLASSES.exists() and shutil.which("java"), "no JDK on this computer")
class JavaServeTest(CleanServeTest):
    program = PROGRAM

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.api = LambdaApi(cls.serve.url)
        cls.runtime = java_runtime()
        cls.archive = packed(classes())

    def create(self, handler, archive=None, memory=256):
        name = self.id().rsplit(".", 1)[1]
        self.api.create(name, self.runtime, handler, archive or self.archive, 30, memory)
        return name


class JavaTest(JavaServeTest):
    def test_a_handler_stays_warm(self):
        name = self.create("example.Methods::count", memory=128)
        runs = [self.api.invoke(name, b"{}") for _ in range(3)]
        self.assertEqual([run.result for run in runs], [1, 2, 3])
        self.assertIn("Init Duration", runs[0].log)
        self.assertNotIn("Init Duration", runs[2].log)
        self.assertRegex(runs[0].log, r"INIT_START Runtime Version: java:\d+")

    def test_a_jar_of_a_layer(self):
        layer = self.api.publish_layer("handlers", packed({"java/lib/handlers.jar": (self.archive, 0o644)}))
        self.api.create("layered", self.runtime, "example.Methods::count", packed({"note.txt": (b"1", 0o644)}), 30, 256, [layer])
        self.assertEqual(self.api.invoke("layered", b"{}").result, 1)

    def test_a_bean_through_the_handler_interface(self):
        run = self.api.invoke(self.create("example.OrderHandler"), b'{"number":9007199254740993,"lines":[{"article":"a"}]}')
        self.assertEqual((run.error, run.result["number"], run.result["lines"][0]["count"]), (None, 9007199254740993, 1))
        self.assertIn("example.Order$Line\n", run.log)

    def test_an_archive_in_lib(self):
        library = packed({name: file for name, file in classes().items() if name.startswith("com/")})
        own = {name: file for name, file in classes().items() if not name.startswith("com/")}
        name = self.create("example.Streams", packed(own | {"lib/interfaces.jar": (library, 0o644)}))
        self.assertEqual(self.api.invoke(name, b'{"a" : 1.0}').payload, b'<{"a" : 1.0}>')

    def test_an_exception(self):
        run = self.api.invoke(self.create("example.Failures"), b'"x"')
        self.assertEqual((run.error, run.result["errorType"], run.result["errorMessage"]),
                         ("Unhandled", "java.lang.IllegalStateException", "boom"))
        self.assertIn("\tat example.Failures.handleRequest(Failures.java:", run.log)

    def test_a_constructor_that_throws_is_an_init_error(self):
        run = self.api.invoke(self.create("example.Failures$InConstructor::handle"), b"{}")
        self.assertEqual((run.error, run.result["errorMessage"]), ("Unhandled", "not today"))
        self.assertIn("Phase: init\tStatus: error\tError Type: java.lang.IllegalArgumentException", run.log)

    def test_more_objects_than_memory(self):
        name = self.create("example.Methods::large", memory=128)
        run = self.api.invoke(name, b"500000000")
        self.assertEqual((run.error, run.result["errorType"]), ("Unhandled", "java.lang.OutOfMemoryError"), run)
        self.assertEqual(self.api.invoke(name, b"1").result, "x")


class WithoutControlGroups(JavaServeTest):
    """The kernel limits what a process may write to, and the virtual machine asks for more than it uses."""
    arguments = ("--no-control-groups",)

    def test_the_smallest_memory_is_enough(self):
        name = self.create("example.Methods::count", memory=128)
        runs = [self.api.invoke(name, b"{}") for _ in range(2)]
        self.assertEqual([run.result for run in runs], [1, 2], runs[0].log)


if __name__ == "__main__":
    unittest.main()
