#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What functions can do to lambdesk-serve, and what it makes of it: `test_faults.py PROGRAM`.

What stresses the computer is bounded by itself: some hundred processes that end after seconds, a gigabyte.
"""

import concurrent.futures
import os
import pathlib
import random
import re
import signal
import socket
import sys
import unittest

from faults import WELL, FaultTest, can_isolate, create, functions, invoke, runs, wait_for, words_of
from serve import PATIENCE

PROGRAM = sys.argv.pop(1)


class TreesTest(FaultTest):
    program = PROGRAM

    def test_a_bomb_of_processes(self):
        # 512 processes that go on to start others; there are 1,024 at most, and each ends by itself.
        create(self.serve, "bomb", """if True:
            import os, time
            def fork():
                try:
                    return os.fork()
                except OSError:
                    return -1
            def handler(event, context):
                end = time.monotonic() + 20
                for _ in range(9):
                    fork()
                while time.monotonic() < end:
                    child = fork()
                    if child == 0:
                        os._exit(0)
                    if child > 0:
                        os.waitpid(child, 0)
                    time.sleep(0.5)
                os._exit(0)
            """, timeout=5, memory=10240)
        answer = invoke(self.serve, "bomb")
        self.assertIn("timed out after 5.00 seconds", answer.value["errorMessage"])

    def test_a_child_that_detaches_itself_and_ignores_signals(self):
        create(self.serve, "detached", """if True:
            import os, signal, subprocess, sys
            CHILD = '''
import os, signal, sys, time
for number in range(1, 65):
    try: signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError): pass
os.setsid()
if os.fork(): os._exit(0)
os.setsid()
if os.fork(): os._exit(0)
print("up", flush=True)
os.close(1)
time.sleep(1000)
'''
            def handler(event, context):
                child = subprocess.Popen([sys.executable, "-c", CHILD], stdout=subprocess.PIPE)
                child.stdout.readline()
                return "up"
            """)
        self.assertEqual(invoke(self.serve, "detached").body, b'"up"')

    def test_kills_of_what_runs(self):
        create(self.serve, "sleeper", """if True:
            import socket, time
            def handler(port, context):
                if port:
                    socket.create_connection(("127.0.0.1", port)).close()
                    time.sleep(60)
                return port
            """)
        kinds = [lambda words: any(word.endswith(b"bootstrap.py") for word in words) and not words[0].endswith(
            (b"bwrap", b"lambdesk-keeper"))]
        kinds.append(lambda words: words[0].endswith(b"lambdesk-keeper"))
        if can_isolate():
            kinds.append(lambda words: words[0].endswith(b"bwrap"))
        for is_kind in kinds:
            with concurrent.futures.ThreadPoolExecutor(1) as pool, socket.create_server(("127.0.0.1", 0)) as listener:
                listener.settimeout(PATIENCE)
                running = pool.submit(invoke, self.serve, "sleeper", listener.getsockname()[1])
                listener.accept()[0].close()
                family = [each for each in self.functions_processes() if runs(each, "sleeper")]
                found = [each for each in family if is_kind(words_of(each, "cmdline"))]
                self.assertTrue(found)
                for process in found:
                    try:
                        os.kill(process, signal.SIGKILL)
                    except ProcessLookupError:
                        pass  # with the one before
                self.assert_killed(running.result())
                self.assertTrue(wait_for(lambda: not any(os.path.exists(f"/proc/{each}") for each in family)))
            self.assertEqual(invoke(self.serve, "sleeper", 0).body, b"0")

    def test_a_spin_past_the_time_out(self):
        create(self.serve, "spin", "def handler(event, context):\n    while event: pass\n    return 1\n", timeout=1)
        self.assertIn("timed out after 1.00 seconds", invoke(self.serve, "spin", 1).value["errorMessage"])
        self.assertEqual(invoke(self.serve, "spin", 0).body, b"1")


class MemoryTest(FaultTest):
    program = PROGRAM

    def hog(self, code):
        create(self.serve, "hog", code)
        answer = invoke(self.serve, "hog", 1)
        self.assert_killed(answer)
        self.assertRegex(answer.log, r"Memory Size: 128 MB\tMax Memory Used: 128 MB")
        next_one = invoke(self.serve, "hog", 0)
        self.assertEqual(next_one.body, b"0", next_one.log)

    def test_a_sudden_hog(self):
        self.hog("def handler(event, context):\n    return len(b'x' * 1000000000) if event else 0\n")

    def test_a_slow_hog(self):
        self.hog("""if True:
            import time
            def handler(event, context):
                held = []
                while event:
                    held.append(b"x" * 1000000)
                    time.sleep(0.002)
                return 0
            """)

    def test_a_family_of_hogs(self):
        self.hog("""if True:
            import os, time
            def handler(event, context):
                if not event:
                    return 0
                for _ in range(8):
                    if os.fork() == 0:
                        held = b"x" * 40000000
                        time.sleep(20)
                        os._exit(0)
                time.sleep(20)
            """)


class WithoutControlGroups(MemoryTest, TreesTest):
    arguments = ("--no-control-groups",)

    def test_a_hog_of_gigabytes(self):
        create(self.serve, "hog", """if True:
            import resource
            def handler(event, context):
                return len(bytearray(resource.getrlimit(resource.RLIMIT_DATA)[0])) if event else 0
            """)
        self.assertEqual(invoke(self.serve, "hog", 1).value["errorType"], "MemoryError")
        self.assertEqual(invoke(self.serve, "hog", 0).body, b"0")


class OutputTest(FaultTest):
    program = PROGRAM

    def test_much_output_while_another_function_is_called(self):
        create(self.serve, "flood", """if True:
            import os
            def handler(event, context):
                line = b"x" * 1023 + b"\\n"
                for _ in range(event):
                    os.write(1, line * 64)
                return "done"
            """, timeout=600)
        self.assert_works()
        before = resident(self.serve.process.pid)
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            flood = pool.submit(invoke, self.serve, "flood", 200 * 16)
            calls = 0
            while not flood.done():
                self.assert_works()
                calls += 1
            self.assertGreater(calls, 10)
            self.assertEqual(flood.result().body, b'"done"')
        self.assertLess(resident(self.serve.process.pid) - before, 200 << 20)


def resident(process):
    status = pathlib.Path(f"/proc/{process}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) << 10


class ManyTest(FaultTest):
    program = PROGRAM

    def test_a_thousand_functions(self):
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            made = list(pool.map(lambda n: create(self.serve, f"f{n}", WELL).status, range(1000)))
        self.assertEqual(set(made), {201})
        names = [each["FunctionName"] for each in functions(self.serve)]
        self.assertEqual(sorted(names), sorted(["well"] + [f"f{n}" for n in range(1000)]))
        for n in random.sample(range(1000), 5):
            self.assertEqual(invoke(self.serve, f"f{n}", n).body, str(n).encode())


if __name__ == "__main__":
    unittest.main()
