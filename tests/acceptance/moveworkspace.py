#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The workspace is moved to another folder under Preferences: `moveworkspace.py PROGRAM`. The console goes on there, in the same
process, and every start after finds it; the old folder is gone."""

import base64
import os
import pathlib
import sys

import desktop
from console import FIELDS, Console, await_that, labels_of, text_of
from endpoint import CODE, address_in, ask, python_runtime, zipped

ROLE = "arn:aws:iam::000000000000:role/lambda_basic_execution"


def create(console):
    ask(address_in(console), "POST", "/2015-03-31/functions", {
        "FunctionName": "made-before", "Runtime": python_runtime(), "Handler": "app.handler", "Role": ROLE,
        "Code": {"ZipFile": base64.b64encode(zipped(app_py=CODE)).decode()}})
    console.find_text("made-before")


def invoke(console):
    answer = ask(address_in(console), "POST", "/2015-03-31/functions/made-before/invocations", {"k": 1})
    assert answer["heard"] == {"k": 1}, answer


def await_workspace_in(console, folder):
    """Looks for it anew each time: the window that shows it may be another one by then."""
    def shown():
        return any(element.get_role() in FIELDS and "Workspace folder" in labels_of(element) and text_of(element) == str(folder)
                   for element in console.elements())
    await_that(f"the workspace in {folder}", shown)


def move(console, folder):
    console.press("Settings")
    console.press("Preferences…")
    console.press("Move…")
    console.enter("New folder", str(folder))
    console.press("Move")
    await_workspace_in(console, folder)


def walk(program):
    data = pathlib.Path(os.environ["XDG_DATA_HOME"]).resolve()
    old, new = data / "lambdesk", data / "elsewhere" / "my workspace"
    new.parent.mkdir()
    console = Console(program)
    with console.at_work():
        create(console)
        invoke(console)
        assert (old / "workspace.sqlite").exists()
        move(console, new)
        assert (new / "workspace.sqlite").exists()
        await_that("the old folder gone", lambda: not old.exists())
        invoke(console)
        status = console.close()
        assert status == 0, f"the program ended with {status}"
        console.start()
        await_workspace_in(console, new)
        invoke(console)
        assert not old.exists()


if __name__ == "__main__":
    sys.exit(desktop.run(walk))
