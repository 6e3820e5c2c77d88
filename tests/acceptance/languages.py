#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Another language while the program runs: `languages.py PROGRAM TRANSLATIONS`. The user stays where they are, unsaved code is asked
about, Arabic turns the window round, code and its editor stay as they are, and the next start speaks it, too."""

import sys
import tempfile

import desktop
from console import BUTTONS, Console, await_that, is_enabled, text_of
from words import Words

CODE = "exports.handler = async () => 'kept';"


def choose_language(console, settings, language, name):
    console.press(settings)
    console.press(language)
    console.press(name)


def left_of(console, label):
    return console.area_of(console.find(label, BUTTONS, is_enabled)).x


def walk(program, translations):
    german, arabic = Words(translations, "de"), Words(translations, "ar")
    with tempfile.TemporaryDirectory(prefix="lambdesk-workspace-") as workspace:
        console = Console(program, "--workspace", workspace)
        with console.at_work():
            console.press("Get Started Now")
            console.press("hello-world")
            console.enter("Name", "spoken")
            console.press("Next")
            console.press("Create function")
            console.find_text("Congratulations!")
            console.write(console.editor("code"), CODE)

            choose_language(console, "Settings", "Language", "Deutsch")
            console.find_text("The code of spoken has changes that are not saved.")
            console.press("Cancel")
            console.press("Save")
            console.find("Test", BUTTONS, is_enabled)

            choose_language(console, "Settings", "Language", "Deutsch")
            settings = german.of("NavigationBar", "Settings")
            console.find(settings, BUTTONS)
            editor = console.find_text(CODE)
            await_that("the code as it was", lambda: text_of(editor) == CODE)

            choose_language(console, settings, german.of("LanguageActions", "Language"), "العربية")
            settings = arabic.of("NavigationBar", "Settings")
            console.find(settings, BUTTONS)
            await_that("the window turned round", lambda: left_of(console, settings) < left_of(console, "Lambdesk"))

            console.kill()
            console.start()
            console.find(settings, BUTTONS)
            console.find_text(CODE)


if __name__ == "__main__":
    sys.exit(desktop.run(walk))
