#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of the house that no compiler checks. `lint.py RULE ROOT` prints each breach as file:line: text and
ends with 1 when there is one; `lint.py --self-test` checks that each rule can find a breach."""

import pathlib
import re
import sys
import tempfile

SOURCE_FOLDERS = ("app", "ui", "editor", "model", "tests", "packaging", "resources", "translations", ".ci")
CODE = {".cpp", ".h", ".py", ".js", ".mjs", ".cjs", ".sh", ".cmake"}
# The lower a layer, the fewer it may know; the same for the folders inside model/.
LAYERS = ["model", "editor", "ui", "app"]
MODEL_ORDER = ["core", "http", "platform", "workspace", "packages", "layers", "functions", "transfer", "logs", "metrics", "runner", "invocations", "iam", "endpoint", "engine", "preferences"]
# Between folders that name each other's values the order alone is too strict; these pairs are allowed, and the
# check against circles holds for all.
MODEL_EXTRA = {("functions", "iam"), ("runner", "iam")}
WIDGET_HEADER = re.compile(r"Q(tGui|tWidgets|tSvg|sci|Widget|Dialog|Application|GuiApplication|Color|Font|Icon|Pixmap|Image|Painter|"
                           r"Action|Window|Screen|Cursor|Palette|Clipboard|Style|TextDocument|TextCursor)(\b|/)")
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
USER_SETTINGS = re.compile(r"\bQSettings(\s*\(\s*\)|\s+\w+\s*(;|\{\s*\}|\{?$))")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")


def files(root, suffixes=None, folders=SOURCE_FOLDERS):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts and (suffixes is None or path.suffix in suffixes):
                yield path


def includes(path):
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if match := INCLUDE.match(line):
            yield number, match.group(1)


def check_layers(root):
    """Includes go downwards: model <- editor <- ui <- app, and model knows no screen."""
    for path in files(root, {".cpp", ".h"}, LAYERS):
        layer = path.relative_to(root).parts[0]
        for number, target in includes(path):
            other = target.split("/")[0]
            if other in LAYERS and LAYERS.index(other) > LAYERS.index(layer):
                yield path, number, f"{layer} may not know {other}: {target}"
            if layer == "model" and WIDGET_HEADER.match(target):
                yield path, number, f"model may not know a screen: {target}"


def check_model(root):
    """Inside model/ a folder knows only those below it."""
    known = {}
    for path in files(root, {".cpp", ".h"}, ["model"]):
        parts = path.relative_to(root).parts
        if len(parts) < 3:
            continue
        folder = parts[1]
        if folder not in MODEL_ORDER:
            yield path, 1, f"model/{folder} has no place in the order of tests/lint/lint.py"
            continue
        for number, target in includes(path):
            match = re.match(r"model/(\w+)/", target)
            if not match or match.group(1) == folder:
                continue
            other = match.group(1)
            known.setdefault(folder, {}).setdefault(other, (path, number))
            if other not in MODEL_ORDER:
                yield path, number, f"unknown folder: {target}"
            elif MODEL_ORDER.index(other) > MODEL_ORDER.index(folder) and (folder, other) not in MODEL_EXTRA:
                yield path, number, f"model/{folder} may not know model/{other}"
    for circle in circles(known):
        path, number = known[circle[0]][circle[1]]
        yield path, number, "circle: " + " -> ".join(circle)


def circles(known):
    """One circle for each folder that can reach itself, at most."""
    for start in known:
        stack, seen = [[start]], set()
        while stack:
            way = stack.pop()
            for other in known.get(way[-1], {}):
                if other == start:
                    yield way + [start]
                    stack.clear()
                    break
                if other not in seen:
                    seen.add(other)
                    stack.append(way + [other])


def check_headers(root):
    """Every source says its licence first; headers are guarded by #pragma once."""
    for path in files(root):
        if path.suffix not in CODE and path.name not in ("CMakeLists.txt", "run", "test", "bench"):
            continue
        # Code of blueprints and test data is read by learners, or is broken on purpose.
        if path.relative_to(root).parts[:2] in (("resources", "blueprints"), ("tests", "data")):
            continue
        lines = path.read_text("utf-8").splitlines()
        if not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in lines[:2]):
            yield path, 1, "no SPDX line"
        if path.suffix == ".h" and "#pragma once" not in lines:
            yield path, 1, "no #pragma once"


def check_unfinished(root):
    """Nothing is left to do later."""
    for path in files(root):
        if path == pathlib.Path(__file__).resolve() or path.suffix in (".png", ".qm"):
            continue
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1):
            if match := UNFINISHED.search(line):
                yield path, number, f"unfinished: {match.group(1)}"


def check_text(root):
    """UTF-8, spaces, no blanks at line ends, one newline at the end."""
    for path in files(root, CODE | {".txt", ".json", ".md"}):
        if path.relative_to(root).parts[:2] == ("tests", "data"):
            continue
        data = path.read_bytes()
        if not data:
            continue
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as problem:
            yield path, 1, f"not UTF-8: {problem}"
            continue
        if not text.endswith("\n"):
            yield path, text.count("\n") + 1, "no newline at the end"
        for number, line in enumerate(text.splitlines(), 1):
            if line != line.rstrip():
                yield path, number, "blanks at the end of the line"
            if "\t" in line and path.suffix in (".cpp", ".h", ".py"):
                yield path, number, "a tab"


def check_processes(root):
    """Who gives a QProcess a modifier asks for vfork(): else Qt, from 6.6 on, forks a copy of the program that waits for a word of
    it, and outlives it when it is killed. With an older Qt no test can see that; this one does."""
    for path in files(root, {".cpp", ".h"}, LAYERS):
        text = path.read_text("utf-8")
        if (at := text.find("setChildProcessModifier(")) >= 0 and "UnixProcessFlag::UseVFork" not in text:
            yield path, text.count("\n", 0, at) + 1, "a modifier without QProcess::UnixProcessFlag::UseVFork"


def check_settings(root):
    """The window asks for the user's settings by keptSetting(): a QSettings object of its own writes to the disk, on the thread that
    draws, when it goes. Files of another kind may be read with one."""
    for path in files(root, {".cpp", ".h"}, ["editor", "ui"]):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if USER_SETTINGS.search(line):
                yield path, number, "the user's settings without keptSetting() or keepSetting()"


RULES = {"layers": check_layers, "model": check_model, "headers": check_headers, "unfinished": check_unfinished,
         "text": check_text, "processes": check_processes, "settings": check_settings}

BREACHES = {
    "layers": [("model/core/a.h", "#include <QWidget>\n"), ("editor/a.cpp", "#include <ui/b.h>\n"), ("ui/a.cpp", "#include <app/b.h>\n")],
    "model": [("model/core/a.h", "#include <model/runner/b.h>\n"), ("model/elsewhere/a.h", "\n")],
    "headers": [("ui/a.cpp", "int a;\n"), ("ui/a.h", "// SPDX-License-Identifier: GPL-3.0-or-later\n")],
    "unfinished": [("ui/a.cpp", "// TO" "DO later\n")],
    "text": [("ui/a.cpp", "int a; \n"), ("ui/a.cpp", "int a;"), ("ui/a.cpp", "\tint a;\n")],
    "processes": [("model/core/a.cpp", "process.setChildProcessModifier([] { ::setpgid(0, 0); });\n")],
    "settings": [("ui/a.cpp", "    const QSettings settings;\n"), ("ui/a.cpp", "    if (QSettings().contains(key))\n")],
}


def self_test():
    failed = 0
    for rule, breaches in BREACHES.items():
        for name, text in breaches:
            with tempfile.TemporaryDirectory() as folder:
                path = pathlib.Path(folder, name)
                path.parent.mkdir(parents=True)
                path.write_text(text, "utf-8")
                if not list(RULES[rule](pathlib.Path(folder))):
                    print(f"rule {rule} doesn't see {text!r} in {name}")
                    failed = 1
    with tempfile.TemporaryDirectory() as folder:
        for one, other in (("functions", "iam"), ("iam", "functions")):
            path = pathlib.Path(folder, "model", one, "a.h")
            path.parent.mkdir(parents=True)
            path.write_text(f"#include <model/{other}/a.h>\n", "utf-8")
        if not list(check_model(pathlib.Path(folder))):
            print("rule model doesn't see a circle")
            failed = 1
    return failed


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    rule, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    breaches = list(RULES[rule](root))
    for path, number, text in breaches:
        print(f"{path.relative_to(root)}:{number}: {text}")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
