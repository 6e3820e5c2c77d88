#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is chosen under Preferences, and waits for a start of the engine: `preferences.py PROGRAM`. Engine and window are
started anew by Restart now, in the same process; the page is where it was, and so is what the workspace has."""

import base64
import sys
import tempfile

import desktop
from console import Console, Role
from endpoint import CODE, address_in, ask, python_runtime, zipped

COMBO_BOX = {Role.COMBO_BOX}


def account(console):
    return ask(address_in(console), "GET", "/2016-08-19/account-settings")["AccountLimit"]["ConcurrentExecutions"]


def create(console):
    ask(address_in(console), "POST", "/2015-03-31/functions", {
        "FunctionName": "made-before", "Runtime": python_runtime(), "Handler": "app.handler",
        "Role": "arn:aws:iam::000000000000:role/lambda_basic_execution",
        "Code": {"ZipFile": base64.b64encode(zipped(app_py=CODE)).decode()}})
    console.find_text("made-before")


def choose_the_tutorial_time(console):
    console.press("Settings")
    console.press("Preferences…")
    console.choose("Platform", "Winter 2015-16")
    console.press("Restart now")
    console.find_text("Platform: Winter 2015-16")


def walk(program):
    with tempfile.TemporaryDirectory(prefix="lambdesk-workspace-") as workspace:
        console = Console(program, "--workspace", workspace)
        with console.at_work():
            console.find_text("Platform: Today")
            assert account(console) == 1000
            create(console)
            choose_the_tutorial_time(console)
            console.find("Platform", COMBO_BOX)
            assert account(console) == 100
            answer = ask(address_in(console), "POST", "/2015-03-31/functions/made-before/invocations", {"k": 1})
            assert answer["heard"] == {"k": 1}, answer
            console.press("Lambdesk")
            console.find_text("made-before")
            status = console.close()
            assert status == 0, f"the program ended with {status}"
            console.start()
            console.find_text("Platform: Winter 2015-16")
        given = Console(program, "--workspace", workspace, "--profile", "today")
        with given.at_work():
            given.find_text("Platform: Today")


if __name__ == "__main__":
    sys.exit(desktop.run(walk))
