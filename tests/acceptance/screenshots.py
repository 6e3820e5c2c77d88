#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every page, in one language, theme and size: `screenshots.py PROGRAM FOLDER TRANSLATIONS LANGUAGE THEME WIDTHxHEIGHT SCALE`.
The pages are walked through over the accessibility bus, by what they say in that language. A label that is not found is said and its
page left out; the exit status is then 1."""

import os
import subprocess
import sys
import tempfile
import time

import desktop
from console import BUTTONS, Console, Role, await_that, is_enabled
from words import Words

SETTLED = 0.6  # seconds without a change until a picture is taken


class Walk:
    def __init__(self, console, words, folder):
        self.console = console
        self.words = words
        self.folder = folder
        self.number = 0
        self.missing = []

    def press(self, context, source):
        self.console.press(self.words.of(context, source))

    def show(self, name, *way):
        """Goes a way, a function or a label each, and takes a picture of where it leads."""
        self.number += 1
        try:
            for step in way:
                step() if callable(step) else self.press(*step)
            self.take(name)
        except (AssertionError, KeyError) as error:
            self.missing.append(name)
            print(f"{self.folder}: no picture of {name}: {error}", file=sys.stderr)
            key("Escape")

    def take(self, name):
        """Once nothing moves any more."""
        path = os.path.join(self.folder, f"{self.number:02}-{name}.png")
        before = None
        end = time.monotonic() + 10
        while time.monotonic() < end:
            picture = subprocess.run(["import", "-window", "root", "png:-"], stdout=subprocess.PIPE, check=True).stdout
            if picture == before:
                break
            before = picture
            time.sleep(SETTLED)
        with open(path, "wb") as file:
            file.write(before)


def key(*names):
    subprocess.run(["xdotool", "key", *names], check=True)


def walk_through(walk):
    console = walk.console
    page = "FunctionPage"
    walk.show("start", lambda: console.find(walk.words.of("WelcomePage", "Get Started Now"), BUTTONS))
    walk.show("tour", ("WelcomePage", "Take the tour"), lambda: console.find(walk.words.of("TourBubble", "End tour"), BUTTONS))
    walk.press("TourBubble", "End tour")
    walk.show("blueprints", ("WelcomePage", "Get Started Now"), lambda: console.find("hello-world", BUTTONS))
    walk.show("configure", lambda: console.press("hello-world"), lambda: console.enter(walk.words.of("FunctionForm", "Name*"), "pictured"))
    walk.show("review", ("ConfigurePage", "Next"))
    walk.show("created", ("ReviewPage", "Create function"), lambda: console.find(walk.words.of("FunctionHead", "Test"), BUTTONS, is_enabled))
    walk.show("test-event", ("FunctionHead", "Test"), lambda: console.find(walk.words.of("TestEventDialog", "Save and test"), BUTTONS))
    walk.show("succeeded", ("TestEventDialog", "Save and test"), lambda: console.find_text("REPORT RequestId"))
    walk.show("actions", ("FunctionHead", "Actions"))
    walk.show("code-history", ("FunctionHead", "Code history"))
    key("Escape")
    for tab in ("Configuration", "Monitoring", "Environments"):
        walk.show(tab.lower(), (page, tab))
    walk.show("services", ("NavigationBar", "Services"))
    walk.show("log-groups", ("CloudWatchPages", "Log groups"), lambda: console.find_text("/aws/lambda/pictured"))
    walk.show("log-streams", lambda: console.act(console.find_text("/aws/lambda/pictured")), lambda: console.find_text("[$LATEST]"))
    walk.show("log-events", lambda: console.act(console.find_text("[$LATEST]")), lambda: console.find_text("REPORT RequestId"))
    for context, entry, name in (("CloudWatchPages", "Logs Insights", "insights"), ("CloudWatchPages", "Metrics", "metrics"),
                                 ("LambdaPages", "Layers", "layers"), ("LambdaPages", "Functions", "functions")):
        walk.show(name, ("NavigationBar", "Services"), (context, entry))
    walk.show("preferences", lambda: key("ctrl+comma"))
    for entry, name in (("Export workspace…", "export"), ("Import workspace…", "import")):
        walk.show(name, ("WindowMenu", "Menu"), ("WindowMenu", "&File"), lambda entry=entry: console.press(walk.words.named("WindowActions", entry)))
        key("Escape")
    walk.show("find-anything", lambda: key("ctrl+k"))
    key("Escape")
    walk.show("shortcuts", lambda: key("F1"), lambda: key("Return"))
    key("Escape")
    walk.show("settings", ("NavigationBar", "Settings"))
    key("Escape")
    walk.show("side-navigation", lambda: key("F9"))


def walk(program, folder, translations, language, theme, _, scale):
    os.makedirs(folder, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="lambdesk-workspace-") as workspace:
        console = Console(program, "--workspace", workspace, "--language", language, "--theme", theme)
        with console.at_work():
            walked = Walk(console, Words(translations, language), folder)
            await_that("the window", lambda: any(element.get_role() == Role.FRAME for element in console.elements()))
            key("F11")
            console.reads_from_right = language == "ar"
            console.scale = float(scale)
            walk_through(walked)
            if walked.missing:
                raise AssertionError("no picture of " + ", ".join(walked.missing))


if __name__ == "__main__":
    desktop.SIZE = sys.argv[6] + "x24"
    os.environ["QT_SCALE_FACTOR"] = sys.argv[7]
    desktop.KEPT += ("QT_SCALE_FACTOR",)
    sys.exit(desktop.run(walk))
