#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""lambdesk-serve killed at any moment, and without room on its disk: `test_kills.py PROGRAM`."""

import concurrent.futures
import http.client
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import unittest

from faults import FUNCTIONS, WELL, create, functions, groups_of, invoke, request, wait_for
from serve import Serve, processes_of

PROGRAM = sys.argv.pop(1)


class KillsTest(unittest.TestCase):
    def test_kills_in_the_middle(self):
        """kill -9 at any moment of writes and invocations: what was acknowledged is there afterwards."""
        rounds, seconds = 200, 600  # the latter on a slow computer, which gets through fewer
        random.seed(7)
        with Serve(PROGRAM, "--port", "0") as serve:
            start = time.monotonic()
            self.work(serve, "first", {}, 1)  # with all that a server does for the first time
            step = time.monotonic() - start
        with tempfile.TemporaryDirectory() as workspace:
            known = {}  # the acknowledged description of each acknowledged function
            killed_ones = []
            end_of_rounds = time.monotonic() + seconds
            for n in range(rounds):
                if time.monotonic() > end_of_rounds and len(known) > 20:
                    break
                serve = Serve(PROGRAM, "--port", "0", workspace=workspace)
                killed = concurrent.futures.ThreadPoolExecutor(1)
                end = killed.submit(kill_after, serve, random.uniform(0, 2 * step))
                try:
                    self.work(serve, n, known, 1000)
                except (OSError, http.client.HTTPException):
                    pass  # it is dead
                end.result()
                killed.shutdown()
                killed_ones.append(serve)
                serve.process.wait()
                serve.process.stdout.close()
                serve.process.stderr.close()
                if n % 20 == 19:
                    self.assertTrue(wait_for(lambda: not processes_of(serve)), processes_of(serve))
            with Serve(PROGRAM, "--port", "0", workspace=workspace) as serve:
                there = {each["FunctionName"]: each["Description"] for each in functions(serve)}
                self.assertGreater(len(known), 20)
                self.assertEqual(set(known) - set(there), set())
                for name, descriptions in known.items():
                    self.assertIn(there[name], descriptions)
                for name in random.sample(sorted(there), 5):
                    self.assertEqual(invoke(serve, name, name).value, name)
                self.assertEqual(serve.stop()[0], 0)
                self.assertTrue(wait_for(lambda: not processes_of(serve)), processes_of(serve))
                for each in [serve, *killed_ones]:
                    self.assertTrue(wait_for(lambda: not groups_of(each)), groups_of(each))

    def work(self, serve, prefix, known, steps):
        for n in range(steps):
            name = f"f{prefix}-{n}"
            answer = create(serve, name, WELL)
            self.assertEqual(answer.status, 201, answer.body)
            known[name] = {""}
            self.assertEqual(invoke(serve, name, n).value, n)
            for description in ("one", "two"):
                known[name].add(description)  # it may be kept, and the answer not come any more
                answer = request(serve, "PUT", f"{FUNCTIONS}/{name}/configuration", {"Description": description})
                self.assertEqual(answer.status, 200, answer.body)
                known[name] = {description}


def kill_after(serve, seconds):
    time.sleep(seconds)
    serve.process.kill()


class FullDiskTest(unittest.TestCase):
    @unittest.skipUnless(os.geteuid() == 0, "only root can mount a small disk")
    def test_a_full_disk(self):
        with tempfile.TemporaryDirectory() as folder:
            if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "lambdesk-test", folder], check=False,
                              capture_output=True).returncode != 0:
                self.skipTest("no small disk can be mounted here")
            try:
                self.fill(folder)
            finally:
                subprocess.run(["umount", "-l", folder], check=True)

    def fill(self, folder):
        with Serve(PROGRAM, "--port", "0", workspace=folder) as serve:
            self.assertEqual(create(serve, "well", WELL).status, 201)
            self.assertEqual(invoke(serve, "well", 1).body, b"1")
            ballast = pathlib.Path(folder, "ballast")
            with ballast.open("wb", buffering=0) as file:
                try:
                    while True:
                        file.write(b"x" * 4096)
                except OSError:
                    pass
            # What can't be kept is refused with the reason; what needs no room goes on.
            refused = create(serve, "other", WELL)
            self.assertGreaterEqual(refused.status, 400)
            self.assertTrue(json.loads(refused.body), refused.body)
            self.assertEqual(invoke(serve, "well", 2).body, b"2")
            self.assertEqual(request(serve, "GET", f"{FUNCTIONS}/well").status, 200)
            ballast.unlink()
            self.assertEqual(create(serve, "other", WELL).status, 201)
            self.assertEqual(invoke(serve, "other", 3).body, b"3")
            self.assertEqual(serve.stop()[0], 0)


if __name__ == "__main__":
    unittest.main()
