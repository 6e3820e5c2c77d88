#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What desktops and software centres read of us: `test_descriptions.py`."""

import pathlib
import re
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
        done = subprocess.run(["appstreamcli", "validate", "--no-net", FILES / "lambdesk.metainfo.xml"], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, check=False)
        found = re.findall(r"^[EW]: \S+ (\S+)", done.stdout, re.MULTILINE)
        # No domain is ours: the id can't begin with one, and there is no homepage (which only newer versions miss).
        self.assertLessEqual(set(found), {"cid-desktopapp-is-not-rdns", "url-homepage-missing"}, done.stdout)
        self.assertTrue(found or done.returncode == 0, done.stdout)


if __name__ == "__main__":
    unittest.main()
