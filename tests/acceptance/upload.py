#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The .ZIP tutorial from outside: `upload.py PROGRAM DRAGSOURCE bus|hands`. A zip is chosen in Configure function, the function
is created and tested; by hands its code is then replaced by a zip that is dragged onto the window, and tested again."""

import contextlib
import os
import subprocess
import sys
import tempfile
import zipfile

import desktop
from console import FIELDS, Console, ConsoleByHand, await_that, text_of

WAYS = {"bus": Console, "hands": ConsoleByHand}
CODE = """console.log('Loading function');
exports.handler = (event, context, callback) => { console.log('heard', event.key1); callback(null, '%s ' + event.key1); };
"""
EVENT = '{"key3": "three", "key2": "two", "key1": "out there"}'


def write_zip(folder, name, greeting):
    path = os.path.join(folder, name)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("hello-world.js", CODE % greeting)
        made.writestr("node_modules/a/index.js", "module.exports = 1;")
    return path


def choose_file(console, path):
    """In the dialog that asks for a file."""
    name = console.find("File name:", FIELDS)
    console.write(name, path)
    subprocess.run(["xdotool", "key", "Return"], check=True)


def create(console, path):
    console.press("Get Started Now")
    console.press("Skip")
    console.enter("Name", "zipped")
    console.press("Upload a .ZIP file")
    console.press("Upload")
    choose_file(console, path)
    console.find_text("hello-world.handler")
    handler = console.find("Handler", FIELDS)
    await_that("the suggested handler", lambda: text_of(handler) == "hello-world.handler")
    console.choose("Role", "lambda_basic_execution")
    console.press("Next")
    console.press("Create function")
    console.find_text('Congratulations! Your Lambda function "zipped" has been successfully created.')


def drag(path, source):
    """With the mouse, from another program's window into the middle of the console's."""
    window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "^drag source$"], capture_output=True, text=True,
                            check=True).stdout.split()[0]
    subprocess.run(["xdotool", "windowmove", "--sync", window, "1130", "930"], check=False)
    subprocess.run(["xdotool", "windowraise", window], check=True)
    steps = ["mousemove", "--window", window, "60", "30", "sleep", "0.2", "mousedown", "1"]
    for x, y in ((1150, 900), (1100, 850), (900, 700), (640, 500), (630, 490)):
        steps += ["sleep", "0.1", "mousemove", str(x), str(y)]
    subprocess.run(["xdotool", *steps], check=True)
    return lambda: subprocess.run(["xdotool", "mouseup", "1"], check=True)


def replace(console, program, path):
    source = subprocess.Popen([program, path])
    try:
        let_go = drag(path, source)
        console.find_text("Drop to replace the function's code by next.zip")
        let_go()
        console.find_text("The handler hello-world.handler is in it.")
        console.press("Replace code")
        console.find_text("The code of zipped is now that of next.zip.")
    finally:
        with contextlib.suppress(ProcessLookupError):
            source.terminate()
        source.wait(10)


def test(console, first, greeting):
    console.press("Test")
    if first:
        console.write(console.editor("event"), EVENT)
        console.press("Save and test")
    console.find_text("Execution result: succeeded")
    console.find_text(f'"{greeting} out there"')


def walk(program, source, way):
    with tempfile.TemporaryDirectory(prefix="lambdesk-upload-") as folder:
        console = WAYS[way](program, "--workspace", os.path.join(folder, "workspace"))
        with console.at_work():
            create(console, write_zip(folder, "first.zip", "Hello,"))
            test(console, True, "Hello,")
            if way == "hands":
                replace(console, source, write_zip(folder, "next.zip", "Good day,"))
                test(console, False, "Good day,")


if __name__ == "__main__":
    sys.exit(desktop.run(walk))
