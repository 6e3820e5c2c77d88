# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that share one lambdesk-serve."""

import json
import subprocess
import unittest

from serve import PATIENCE, Serve, environment, processes_of


class SharedServeTest(unittest.TestCase):
    """All tests of a class ask the same server, which goes with them."""
    program = None
    arguments = ()

    @classmethod
    def setUpClass(cls):
        cls.serve = Serve(cls.program, "--port", "0", *cls.arguments)
        cls.addClassCleanup(cls.serve.__exit__)
        cls.folder = cls.serve.workspace


class CleanServeTest(SharedServeTest):
    """The server ends well, and leaves no process behind."""

    @classmethod
    def tearDownClass(cls):
        assert cls.serve.stop() == (0, "")
        assert processes_of(cls.serve) == [], "a process is left"


class AwsCliTest(SharedServeTest):
    cli = None
    words = ()  # before those of each command

    def aws(self, *arguments, fails=None):
        """What the AWS CLI answers; `fails` is in the words that it fails with."""
        # Before 2.13 the CLI doesn't read AWS_ENDPOINT_URL.
        result = subprocess.run([self.cli, "--endpoint-url", self.serve.url, "--output", "json", *self.words, *arguments],
                                capture_output=True, text=True, env=environment(self.serve), timeout=PATIENCE)
        if fails:
            self.assertNotEqual(result.returncode, 0, result.stdout)
            self.assertIn(fails, result.stderr)
            return None
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout) if result.stdout.strip() else None
