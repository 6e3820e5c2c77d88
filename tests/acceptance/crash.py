#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A crash keeps the work: `crash.py PROGRAM bus|hands`. Code is typed on a function's page and never saved, the program
is killed once the workspace has it as a draft, and the next one opens at the function and gives it back. So does one
more with what was typed into the configuration."""

import contextlib
import os
import sqlite3
import sys
import tempfile

import desktop
from console import Console, ConsoleByHand, await_that, text_of

WAYS = {"bus": Console, "hands": ConsoleByHand}
TYPED = "exports.handler = async () => 'typed and never saved';"
DESCRIBED = "described and never saved"


def create(console):
    console.press("Get Started Now")
    console.press("hello-world")
    console.enter("Name", "unsaved")
    console.press("Next")
    console.press("Create function")
    console.find_text('Congratulations! Your Lambda function "unsaved" has been successfully created.')


def has_draft(workspace, text):
    database = os.path.join(workspace, "workspace.sqlite")
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        bodies = connection.execute("SELECT body FROM drafts WHERE kind = 'code' AND function = 'unsaved'").fetchall()
    return any(text.encode() in body for (body,) in bodies)


def walk(program, way):
    with tempfile.TemporaryDirectory(prefix="lambdesk-workspace-") as workspace:
        console = WAYS[way](program, "--workspace", workspace)
        with console.at_work():
            create(console)
            console.write(console.editor("code"), TYPED)
            await_that("the draft in the workspace", lambda: has_draft(workspace, TYPED))
            console.kill()
            console.start()
            console.find_text("Unsaved changes of ")
            editor = console.editor("code")
            await_that("the saved code", lambda: "exports.handler" in text_of(editor) and text_of(editor) != TYPED)
            console.press("Restore")
            await_that("what was typed", lambda: text_of(editor) == TYPED)
            console.find_text("Unsaved changes")
            console.press("Save")
            await_that("that the draft is gone", lambda: not has_draft(workspace, TYPED))
            console.press("Configuration")
            console.enter("Description", DESCRIBED)
            await_that("the description in the workspace", lambda: has_draft(workspace, DESCRIBED))
            console.kill()
            console.start()
            console.find_text("to the configuration were kept.")
            console.press("Restore")
            console.read("Description", DESCRIBED)


if __name__ == "__main__":
    sys.exit(desktop.run(walk))
