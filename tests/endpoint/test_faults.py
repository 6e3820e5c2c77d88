#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What functions and people can do to lambdesk-serve, and what it makes of it: `test_faults.py PROGRAM`.

What stresses the computer is bounded by itself: some hundred processes that end after seconds, a gigabyte.
"""

import base64
import concurrent.futures
import http.client
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.request

from serve import Serve, processes_of, python_runtime, zipped

PROGRAM = sys.argv.pop(1)
ROLE = "arn:aws:iam::000000000000:role/lambda_basic_execution"
FUNCTIONS = "/2015-03-31/functions"
PATIENCE = 120  # seconds that a step may take on a computer that is busy with other things
WELL = "def handler(event, context):\n    return event\n"


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def log(self):
        return base64.b64decode(self.headers.get("X-Amz-Log-Result", "")).decode("utf-8", "replace")

    @property
    def value(self):
        return json.loads(self.body)


def request(serve, method, path, body=None, headers=None, timeout=PATIENCE):
    data = json.dumps(body).encode() if isinstance(body, dict) else body
    call = urllib.request.Request(serve.url + path, data=data, method=method, headers=headers or {})
    try:
        with urllib.request.urlopen(call, timeout=timeout) as answer:
            return Answer(answer.status, answer.headers, answer.read())
    except urllib.error.HTTPError as error:
        return Answer(error.code, error.headers, error.read())


def create(serve, name, code, timeout=60, memory=128):
    return request(serve, "POST", FUNCTIONS, {
        "FunctionName": name, "Runtime": python_runtime(), "Role": ROLE, "Handler": "app.handler", "Timeout": timeout,
        "MemorySize": memory, "Code": {"ZipFile": base64.b64encode(zipped(app_py=code)).decode()}})


def invoke(serve, name, event=None):
    return request(serve, "POST", f"{FUNCTIONS}/{name}/invocations", json.dumps(event).encode(),
                   {"X-Amz-Log-Type": "Tail"})


def wait_for(what, seconds=PATIENCE):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.05)
    return bool(what())


def control_groups():
    """Of any lambdesk-serve."""
    found = set()
    mounts = pathlib.Path("/proc/self/mountinfo").read_text()
    for line in mounts.splitlines():
        if " - cgroup" in line:
            for folder, names, _ in os.walk(line.split(" ")[4]):
                found.update(os.path.join(folder, name) for name in names if name.startswith("lambdesk-"))
    return found


def groups_of(serve):
    return [group for group in control_groups() if re.search(rf"-{serve.process.pid}-[1-9]\d*$", group)]


def parents():
    found = {}
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            found[int(folder.name)] = int((folder / "stat").read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            pass
    return found


def below(process):
    """All that the process has started, and they in turn."""
    family, known = parents(), {process}
    while True:
        more = {child for child, parent in family.items() if parent in known} - known
        if not more:
            return known - {process}
        known |= more


def words_of(process, file):
    try:
        return pathlib.Path(f"/proc/{process}/{file}").read_bytes().split(b"\0")
    except OSError:
        return [b""]


def runs(process, function):
    return f"AWS_LAMBDA_FUNCTION_NAME={function}".encode() in words_of(process, "environ")


class FaultTest(unittest.TestCase):
    """Each with a server of its own, which is asked afterwards whether it is well."""
    arguments = ()
    program = PROGRAM

    def setUp(self):
        self.serve = Serve(self.program, "--port", "0", *self.arguments)
        self.addCleanup(self.serve.__exit__)
        self.assertEqual(create(self.serve, "well", WELL).status, 201)
        self.assert_works()

    def tearDown(self):
        self.assert_works()
        serve = self.serve
        self.assertEqual(serve.stop()[0], 0)
        self.assertTrue(wait_for(lambda: not processes_of(serve)), processes_of(serve))
        self.assertTrue(wait_for(lambda: not groups_of(serve)), groups_of(serve))

    def assert_works(self):
        answer = invoke(self.serve, "well", "hello")
        self.assertEqual((answer.status, answer.body), (200, b'"hello"'), answer.log)
        self.assertNotIn("X-Amz-Function-Error", answer.headers)

    def assert_killed(self, answer):
        self.assertEqual(answer.headers["X-Amz-Function-Error"], "Unhandled")
        self.assertEqual(answer.value["errorType"], "Runtime.ExitError")
        self.assertIn("signal: killed", answer.value["errorMessage"])

    def functions_processes(self):
        """Keepers and what is below them: all but the server."""
        return below(self.serve.process.pid)


class TreesTest(FaultTest):
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
        if shutil.which("bwrap"):
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


class OutputTest(FaultTest):
    def test_much_output_while_another_function_is_called(self):
        create(self.serve, "flood", """if True:
            import os
            def handler(event, context):
                line = b"x" * 1023 + b"\\n"
                for _ in range(event):
                    os.write(1, line * 64)
                return "done"
            """, timeout=600)
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            flood = pool.submit(invoke, self.serve, "flood", 200 * 16)
            calls = 0
            while not flood.done():
                self.assert_works()
                calls += 1
            self.assertGreater(calls, 10)
            self.assertEqual(flood.result().body, b'"done"')
        self.assertLess(resident(self.serve.process.pid), 300 << 20)


def resident(process):
    status = pathlib.Path(f"/proc/{process}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) << 10


class ManyTest(FaultTest):
    def test_a_thousand_functions(self):
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            made = list(pool.map(lambda n: create(self.serve, f"f{n}", WELL).status, range(1000)))
        self.assertEqual(set(made), {201})
        names, marker = [], ""
        while marker is not None:
            page = request(self.serve, "GET", f"{FUNCTIONS}?MaxItems=50{marker}").value
            names += [function["FunctionName"] for function in page["Functions"]]
            marker = f"&Marker={page['NextMarker']}" if page.get("NextMarker") else None
        self.assertEqual(sorted(names), sorted(["well"] + [f"f{n}" for n in range(1000)]))
        for n in random.sample(range(1000), 5):
            self.assertEqual(invoke(self.serve, f"f{n}", n).body, str(n).encode())


class KillsTest(unittest.TestCase):
    def test_kills_in_the_middle(self):
        """kill -9 at any moment of writes and invocations: what was acknowledged is there afterwards."""
        rounds = 200
        random.seed(7)
        with Serve(PROGRAM, "--port", "0") as serve:
            start = time.monotonic()
            self.work(serve, "first", {}, 1)  # with all that a server does for the first time
            step = time.monotonic() - start
        with tempfile.TemporaryDirectory() as workspace:
            known = {}  # the acknowledged description of each acknowledged function
            killed_ones = []
            for n in range(rounds):
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
                there, marker = {}, ""
                while marker is not None:
                    page = request(serve, "GET", f"{FUNCTIONS}?MaxItems=50{marker}").value
                    there.update({each["FunctionName"]: each["Description"] for each in page["Functions"]})
                    marker = f"&Marker={page['NextMarker']}" if page.get("NextMarker") else None
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
