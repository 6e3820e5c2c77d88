#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the files in resources/ say to people, as lupdate reads it: `datatexts.py ROOT FILE` writes FILE, which no compiler sees.
The contexts are those of ui/languages/datatext.h."""

import json
import pathlib
import sys

# Context, files, member, and what a translator should know. A member may be a list of texts.
MEMBERS = [
    ("Blueprint", "blueprints/[!_]*/manifest.json", "description",
     "What the blueprint is; its tile has room for about 110 characters"),
    ("Blueprint", "blueprints/[!_]*/manifest.json", "teaches", "What to look at once a function of the blueprint has run"),
    ("Blueprint", "blueprints/[!_]*/manifest.json", "tags", "A tag on the blueprint's tile; names of the platform and of programming stay"),
    ("SampleEvent", "blueprints/[!_]*/manifest.json", "sampleEventName", "Name of the blueprint's sample event; at most 64 characters"),
    ("SampleQuery", "queries/*.json", "title", "A sample query of Logs Insights"),
    ("Role", "roles/*/role.json", "description", "What the role is for"),
    ("Role", "roles/*/role.json", "allows", "What the role allows, in a list behind “Allows:”; names of services stay"),
]


def read(file):
    return json.loads(file.read_text("utf-8"))


def texts_of_members(resources):
    # These names are the platform's, and stay in every language.
    platforms_own = {read(file).get("name") for file in resources.glob("events/*/template.json")}
    for context, files, member, meaning in MEMBERS:
        for file in sorted(resources.glob(files)):
            value = read(file).get(member, [])
            for text in value if isinstance(value, list) else [value]:
                if context != "SampleEvent" or text not in platforms_own:
                    name = file.stem if context == "SampleQuery" else file.parent.name
                    yield context, text, meaning, name


def texts_of_platform(resources):
    for file in sorted(resources.glob("platform/profile-*.json")):
        title = read(file)["title"]
        yield "Platform", title, "The time whose platform is meant; a title", file.stem
        yield "Platform", title.lower(), "The same time within a sentence, as in “prices of today”", file.stem
    for file in sorted(resources.glob("platform/runtimes.json")):
        for runtime in read(file)["runtimes"]:
            # What isn't to be installed has no product's name.
            if "installHint" not in runtime:
                yield "Runtime", runtime["label"], "Name of a runtime that each function brings; what stands in brackets stays", runtime["id"]
            else:
                yield ("Runtime", runtime["installHint"],
                       "How to install a runtime; what stands between ` and ` is entered in a terminal and stays", runtime["id"])


def lines(resources):
    """One for each text, though several files may say the same."""
    found = {}
    for context, text, meaning, name in [*texts_of_members(resources), *texts_of_platform(resources)]:
        if text:
            found.setdefault((context, text), (meaning, []))[1].append(name)
    for (context, text), (meaning, names) in found.items():
        where = ", ".join(names[:2]) + (" …" if len(names) > 2 else "")
        yield f"//: {meaning} ({where})"
        yield f"QT_TRANSLATE_NOOP({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)});"


def main():
    root, file = map(pathlib.Path, sys.argv[1:])
    file.write_text("\n".join(lines(root / "resources")) + "\n", "utf-8")


if __name__ == "__main__":
    main()
