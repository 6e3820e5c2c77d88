#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inline hello-world tutorial, word by word, from outside: `tutorial.py PROGRAM bus|hands|keys node|python`, over the
accessibility bus alone, by mouse and keyboard, or by the keyboard alone. The program is killed after it, started again, and
must still know everything."""

import sys
import tempfile

import desktop
from console import FIELDS, Console, ConsoleByHand, await_that, text_of
from keys import ConsoleByKeys

LANGUAGES = {
    "node": {
        "blueprint": "hello-world",
        "name": "hello-from-outside",
        "handler": "index.handler",
        "code": "exports.handler = async (event) => { console.log('heard', event.key1); return { greeting: 'Hello, ' + event.key1 }; };",
    },
    "python": {
        "blueprint": "hello-world-python",
        "name": "hello-python-outside",
        "handler": "lambda_function.lambda_handler",
        "code": "lambda_handler = lambda event, context: print('heard', event['key1']) or {'greeting': 'Hello, ' + event['key1']}",
    },
}
WAYS = {"bus": Console, "hands": ConsoleByHand, "keys": ConsoleByKeys}
EVENT = '{"key3": "three", "key2": "two", "key1": "out there"}'


def create(console, language):
    console.press("Get Started Now")
    console.press(language["blueprint"])
    console.enter("Name", language["name"])
    console.write(console.editor("code"), language["code"])
    console.enter("Handler", language["handler"])
    console.choose("Role", "lambda_basic_execution")
    console.choose("Memory (MB)", "128")
    console.press("Next")
    console.press("Create function")
    console.find_text(f'Congratulations! Your Lambda function "{language["name"]}" has been successfully created.')


def test(console):
    console.press("Test")
    console.write(console.editor("event"), EVENT)
    console.press("Save and test")
    check_result(console)


def check_result(console):
    console.find_text("Execution result: succeeded")
    console.find_text('"greeting": "Hello, out there"')
    for part in ("START RequestId: ", "heard out there", "END RequestId: ", "REPORT RequestId: "):
        console.find_text(part)
    console.read("Execution result", '"greeting": "Hello, out there"')
    console.read("Log output", "heard out there")


def view_the_log(console):
    console.press("Monitoring")
    console.press("View logs in CloudWatch")
    console.act(console.find_text("[$LATEST]"))
    for part in ("START RequestId: ", "heard out there", "END RequestId: ", "REPORT RequestId: "):
        console.find_text(part)


def check_that_all_is_there(console, language):
    console.press(language["name"])
    editor = console.editor("code")
    await_that("the saved code", lambda: text_of(editor) == language["code"])
    console.press("Configuration")
    handler = console.find("Handler", FIELDS)
    await_that("the saved handler", lambda: text_of(handler) == language["handler"])
    console.press("Code")
    console.press("Test")
    check_result(console)


def walk(program, way, language_name):
    language = LANGUAGES[language_name]
    with tempfile.TemporaryDirectory(prefix="lambdesk-workspace-") as workspace:
        console = WAYS[way](program, "--workspace", workspace)
        with console.at_work():
            create(console, language)
            test(console)
            view_the_log(console)
            console.kill()
            console.start()
            console.find_text("heard out there")  # where the window was
            console.press("Back")
            check_that_all_is_there(console, language)


if __name__ == "__main__":
    sys.exit(desktop.run(walk))
