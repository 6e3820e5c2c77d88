# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests share that do to lambdesk-serve what they can: calls that expect anything, and a look at what is left."""

import base64
import json
import os
import pathlib
import re
import shutil
import subprocess
import time
import unittest
import urllib.error
import urllib.request

from lambdaapi import ROLE
from serve import PATIENCE, Serve, processes_of, python_runtime, zipped

FUNCTIONS = "/2015-03-31/functions"
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


def functions(serve):
    """All of them, from as many pages as there are."""
    found, marker = [], ""
    while marker is not None:
        page = request(serve, "GET", f"{FUNCTIONS}?MaxItems=50{marker}").value
        found += page["Functions"]
        marker = f"&Marker={page['NextMarker']}" if page.get("NextMarker") else None
    return found


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


# Processes that were killed elsewhere leave theirs, and their ids come again.
OLDER_GROUPS = control_groups()


def groups_of(serve):
    namespace = os.stat("/proc/self/ns/pid").st_ino
    name = re.compile(rf"/lambdesk-{namespace}-{serve.process.pid}-[1-9]\d*$")
    return [group for group in control_groups() - OLDER_GROUPS if name.search(group)]


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


def can_isolate():
    """Whether bubblewrap is here and the system lets it make namespaces."""
    bubblewrap = shutil.which("bwrap")
    trial = ("--unshare-user", "--unshare-pid", "--ro-bind", "/", "/", "--proc", "/proc", "true")
    return bubblewrap is not None and subprocess.run([bubblewrap, *trial], stderr=subprocess.DEVNULL, check=False).returncode == 0


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
    program = None

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
