#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file translations/lambdesk_CODE.ts says what the sources and the files in resources/ say, all of it and nothing else:
`translations.py ROOT LUPDATE`. English has its counted texts (%n) alone. What a translation has of placeholders, commands, tags and
breaks is what its source has, and no source names a key or has a word that nobody says. `translations.py --self-test ROOT LUPDATE`
checks that a new blueprint without translation is seen, a key that a source names, and an odd word."""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

# Of a text's words these parts stay, in whatever order.
KEPT = re.compile(r"%L?\d|\{\w+\}|</?\w+|`[^`]*`|\n")


# Keys are named as the menus of the reader's language name them: keyText() gives a text's argument.
NAMED_KEY = re.compile(r"\b(Ctrl|Shift|Alt|Esc)\b|\(F\d+\)")


# What nobody says so, and what they say. A space is no blank, and what is done anew is done again.
ODD_WORDS = re.compile(r"\b(blanks?|anew|reckoned|has not the)\b")


# Within these a name runs as it is written, whatever is around it.
ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")
# What from right to left would be seen in another order, where it isn't isolated; an isolated part is \ufffc then.
# `*.zip` in a list of file types is no text.
TURNED = {
    "a name that begins with a dot, a stroke, a dash or a dollar sign": re.compile(r"(?<![A-Za-z0-9_*<])(?:--?|[./$])[A-Za-z]"),
    "a number apart from its unit": re.compile(r"(?:%n|[\d\ufffc])[ \u00a0](?:[KMG]B|ms|s|pt|%)(?![A-Za-z\d])"),
    "an amount apart from its dollar sign": re.compile("\\$[%\\d\ufffc]"),
    "a stroke apart from its name": re.compile("\ufffc/|/\ufffc"),
}
# `.zip.` or `.zip…`: nobody sees which dot is whose.
TWO_DOTS = re.compile("[\u2066-\u2068]\\.[A-Za-z]+\u2069[.…]")


def messages(file):
    found = {}
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def forms_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def fresh_messages(root, lupdate, code, file):
    """What a translation made today would have to say, and what lupdate complains of."""
    if code == "en":
        folders, options = ["model", "editor", "ui", "app"], ["-pluralonly"]
    else:
        # What the endpoint says to programs stays in the platform's language.
        parts = sorted(part for part in (root / "model").iterdir() if part.is_dir() and part.name != "endpoint")
        data = file.with_suffix(".cpp")
        subprocess.run([sys.executable, root / "translations/datatexts.py", root, data], check=True)
        folders, options = [*map(str, parts), "editor", "ui", "app", str(data)], []
    result = subprocess.run([lupdate, "-silent", *options, "-I", str(root), "-source-language", "en", "-target-language", code,
                             "-locations", "none", "-extensions", "cpp,h", *folders, "-ts", str(file)],
                            cwd=root, capture_output=True, text=True)
    # A tr() in a class that lupdate can't name would never be found at run time.
    complaints = [line for line in result.stderr.splitlines() if line.strip()]
    if result.returncode:
        complaints.append(f"lupdate ended with {result.returncode}")
    return messages(file), complaints


def turned_in(form):
    """What would be seen in another order than it is read, if the form is written from right to left."""
    if not RIGHT_TO_LEFT.search(form):
        return []
    found = ["has a name's dot beside the sentence's own: leave the name's out"] if TWO_DOTS.search(form) else []
    bare, before = form, ""
    while bare != before:
        bare, before = ISOLATED.sub("\ufffc", bare), bare
    return found + [f"has {what} and isn't isolated (U+2066 … U+2069)" for what, pattern in TURNED.items() if pattern.search(bare)]


def problems_of(source, message, wanted):
    translation = message.find("translation")
    if translation.get("type"):
        return [f"is {translation.get('type')}"]
    forms = forms_of(message)
    if len(forms) != len(forms_of(wanted)):
        return [f"has {len(forms)} forms of {len(forms_of(wanted))}"]
    found = []
    for form in forms:
        if not form.strip():
            found.append("is empty")
        elif sorted(KEPT.findall(form)) != sorted(KEPT.findall(source)):
            found.append(f"has other placeholders, tags or breaks: {form}")
        elif turned := turned_in(form):
            found += [f"{problem}: {form}" for problem in turned]
        elif (form[0].isspace(), form[-1].isspace()) != (source[0].isspace(), source[-1].isspace()):
            found.append(f"begins or ends with a blank where the source doesn't, or the other way round: {form}")
    if message.get("numerus") != "yes" and forms[0].count("%n") != source.count("%n"):
        found.append("has another %n")
    return found


def complaints_about(root, lupdate, file, folder):
    code = file.stem.partition("_")[2]
    wanted, complaints = fresh_messages(root, lupdate, code, pathlib.Path(folder, file.name))
    kept = messages(file)
    complaints += [f"{context}: {source}: names a key" for context, source, _ in wanted if NAMED_KEY.search(source)]
    complaints += [f"{context}: {source}: has an odd word" for context, source, _ in wanted if ODD_WORDS.search(source)]
    for context, source, _ in wanted.keys() - kept.keys():
        complaints.append(f"missing: {context}: {source} (run the target update_translations)")
    for context, source, _ in kept.keys() - wanted.keys():
        complaints.append(f"no longer used: {context}: {source}")
    for key in wanted.keys() & kept.keys():
        complaints += [f"{key[0]}: {key[1]}: {problem}" for problem in problems_of(key[1], kept[key], wanted[key])]
    return [f"translations/{file.name}: {complaint}" for complaint in complaints]


def complaints_of(root, lupdate):
    complaints = []
    with tempfile.TemporaryDirectory() as folder:
        for file in sorted((root / "translations").glob("lambdesk_*.ts")):
            complaints += complaints_about(root, lupdate, file, folder)
    return complaints


def self_test(root, lupdate):
    """A tree with one blueprint and one language, which says what it is told to."""
    manifest = {"description": "Says nothing yet.", "tags": ["tmp"], "sampleEventName": "S3 Put"}
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        for part in ("model/core", "editor", "ui", "app", "translations", "resources/events/s3-put", "resources/blueprints/new"):
            (tree / part).mkdir(parents=True)
        shutil.copy(root / "translations/datatexts.py", tree / "translations")
        (tree / "resources/blueprints/new/manifest.json").write_text(json.dumps(manifest), "utf-8")
        (tree / "resources/events/s3-put/template.json").write_text(json.dumps({"name": "S3 Put"}), "utf-8")

        def complaints(*said):
            message = "<message><source>{0}</source><translation>{0}</translation></message>"
            context = f"<context><name>Blueprint</name>{''.join(map(message.format, said))}</context>" if said else ""
            (tree / "translations/lambdesk_de.ts").write_text(f'<TS version="2.1" language="de">{context}</TS>', "utf-8")
            return complaints_of(tree, lupdate)

        failures = []
        if not any("missing: Blueprint: Says nothing yet." in line for line in complaints("tmp")):
            failures.append("a blueprint's description without translation isn't seen")
        if not any("missing: Blueprint: tmp" in line for line in complaints("Says nothing yet.")):
            failures.append("a blueprint's tag without translation isn't seen")
        if not any("no longer used: Blueprint: Gone." in line for line in complaints("Says nothing yet.", "tmp", "Gone.")):
            failures.append("a translation of what no blueprint says isn't seen")
        failures += complaints("Says nothing yet.", "tmp")
        (tree / "translations/lambdesk_de.ts").rename(tree / "translations/lambdesk_ar.ts")
        arabic = "<message><source>tmp</source><translation>\u0645\u0644\u0641 {}</translation></message>"
        for name, is_wrong in (("\u200e.zip", True), (".zip", True), ("\u2066.zip\u2069", False), ("(*.zip)", False), ("\u2066.zip\u2069.", True),
                               ("--help", True), ("\u0648/tmp", True), ("\u2068/tmp\u2069.", False), ("\u2068a\u2069/\u200e", True), ("a/b", False), ("$LATEST", True),
                               ("100 ms", True), ("\u206820\u2069 MB", True), ("\u206820 MB\u2069", False), ("50 %", True), ("7 a", False),
                               ("$\u20680.20\u2069", True), ("\u2068$\u20680.20\u2069 per 1M\u2069", False)):
            context = f"<context><name>Blueprint</name>{arabic.format(name)}</context>"
            (tree / "translations/lambdesk_ar.ts").write_text(f'<TS version="2.1" language="ar">{context}</TS>', "utf-8")
            if any("isn't isolated" in line or "own: leave" in line for line in complaints_of(tree, lupdate)) != is_wrong:
                failures.append(f"{name} in Arabic is {'not seen' if is_wrong else 'taken for wrong'}")
        (tree / "translations/lambdesk_ar.ts").unlink()
        (tree / "ui/a.cpp").write_text('namespace ui { QString Bar::tip() { return tr("Save (Ctrl+S)"); } }', "utf-8")
        if not any("names a key" in line for line in complaints("Says nothing yet.", "tmp")):
            failures.append("a key in a text isn't seen")
        (tree / "ui/a.cpp").write_text('namespace ui { QString Bar::tip() { return tr("Indent by four blanks."); } }', "utf-8")
        if not any("has an odd word" in line for line in complaints("Says nothing yet.", "tmp")):
            failures.append("an odd word in a text isn't seen")
        return failures


def main():
    if sys.argv[1] == "--self-test":
        complaints = self_test(pathlib.Path(sys.argv[2]), sys.argv[3])
    else:
        complaints = complaints_of(pathlib.Path(sys.argv[1]), sys.argv[2])
    print("\n".join(complaints))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
