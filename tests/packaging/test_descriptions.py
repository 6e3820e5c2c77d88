#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What desktops and software centres read of us: `test_descriptions.py`."""

import pathlib
import shutil
import subprocess
import unittest

FILES = pathlib.Path(__file__).parents[2] / "packaging/linux"


def needs(program):
    return unittest.skipUnless(shutil.which(program), f"there is no {program}")


class Descriptions(unittest.TestCase):
    def accepts(self, *words):
        done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        self.assertEqual((done.returncode, done.stdout if done.returncode else ""), (0, ""))

    @needs("desktop-file-validate")
    def test_the_desktop_file(self):
        self.accepts("desktop-file-validate", FILES / "lambdesk.desktop")

    @needs("appstreamcli")
    def test_the_metainfo(self):
        # No domain is ours that the id could begin with.
        self.accepts("appstreamcli", "validate", "--no-net", "--override=cid-desktopapp-is-not-rdns=info", FILES / "lambdesk.metainfo.xml")


if __name__ == "__main__":
    unittest.main()
