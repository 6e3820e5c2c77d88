#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The endpoint that the window serves: `endpoint.py PROGRAM`. What a client does to the functions is seen in the window,
and what the window does to the endpoint is felt by the client."""

import base64
import json
import pathlib
import socket
import sys
import tempfile
import urllib.request

import desktop
from console import Console, await_that

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "endpoint"))
from serve import python_runtime, zipped  # noqa: E402

CODE = "def handler(event, context):\n    return {'heard': event, 'version': context.function_version}\n"


def ask(address, method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(address + path, data, {"Content-Type": "application/json"}, method=method)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


def address_in(console):
    """Where the status line says that the endpoint is."""
    return console.find_text("Endpoint: http://").get_name().removeprefix("Endpoint: ")


def is_listening(address):
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", int(address.rsplit(":", 1)[1]))) == 0


def use(console, address):
    console.find_text("Get Started Now")
    ask(address, "POST", "/2015-03-31/functions", {
        "FunctionName": "made-outside", "Runtime": python_runtime(), "Handler": "app.handler",
        "Role": "arn:aws:iam::000000000000:role/lambda_basic_execution",
        "Code": {"ZipFile": base64.b64encode(zipped(app_py=CODE)).decode()}})
    console.find_text("made-outside")
    answer = ask(address, "POST", "/2015-03-31/functions/made-outside/invocations", {"k": 1})
    assert answer == {"heard": {"k": 1}, "version": "$LATEST"}, answer


def switch_off(console, address):
    console.press("Endpoint: " + address)
    console.press("Switch off")
    console.find_text("Endpoint: off")
    await_that("the port closed", lambda: not is_listening(address))


def walk(program):
    with tempfile.TemporaryDirectory(prefix="lambdesk-workspace-") as workspace:
        console = Console(program, "--workspace", workspace)
        with console.at_work():
            address = address_in(console)
            use(console, address)
            status = console.close()
            assert status == 0, f"the program ended with {status} while its endpoint was on"
            assert not is_listening(address)
            console.start()
            console.find_text("made-outside")
            switch_off(console, address_in(console))
            console.close()
            console.start()
            console.find_text("Endpoint: off")


if __name__ == "__main__":
    sys.exit(desktop.run(walk))
