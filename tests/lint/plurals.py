#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every counted text (%n) of the sources has its English singular and plural in translations/lambdesk_en.ts:
`plurals.py ROOT LUPDATE`."""

import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml


def messages(file):
    found = {}
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message.find("translation")
    return found


def main():
    root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder, "lambdesk_en.ts")
        folders = [str(root / layer) for layer in ("model", "editor", "ui", "app")]
        result = subprocess.run([lupdate, "-silent", "-pluralonly", "-source-language", "en", "-target-language", "en",
                                 "-locations", "none", "-extensions", "cpp,h", *folders, "-ts", str(fresh)],
                                capture_output=True, text=True)
        # A tr() in a class that lupdate can't name would never be found at run time.
        complaints = [line for line in result.stderr.splitlines() if line.strip()]
        wanted = messages(fresh)
    kept = messages(root / "translations" / "lambdesk_en.ts")
    for key in wanted.keys() - kept.keys():
        complaints.append(f"missing in translations/lambdesk_en.ts: {key[0]}: {key[1]} (run the target update_translations)")
    for key in kept.keys() - wanted.keys():
        complaints.append(f"no longer used, in translations/lambdesk_en.ts: {key[0]}: {key[1]}")
    for key, translation in kept.items():
        forms = [form.text or "" for form in translation.iter("numerusform")]
        if len(forms) != 2 or not all("%n" in form or "one" in form.lower() for form in forms):
            complaints.append(f"not translated: {key[0]}: {key[1]}")
    print("\n".join(complaints))
    return 1 if complaints or result.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
