#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What packaging/run does on other computers than this one: its commands are replaced by small fakes on PATH."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path()
NEEDED = ("bash", "dirname", "env", "grep", "mkdir", "mktemp", "rm", "tail", "touch")


def listed():
    lines = (ROOT / "packaging/packages.txt").read_text("utf-8").splitlines()
    entries = [line.split() for line in lines if line and not line.startswith("#")]
    return [names for purpose, names in entries if purpose in ("run", "test")]


class Packages(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        for name in NEEDED:
            (self.folder / name).symlink_to(shutil.which(name))
        # What is installed is noted in the build tree: in one of the test's own.
        self.root = self.folder / "root"
        (self.root / "packaging").mkdir(parents=True)
        for name in ("common.sh", "packages.txt"):
            shutil.copy(ROOT / "packaging" / name, self.root / "packaging")

    def fake(self, name, script):
        path = self.folder / name
        path.write_text(f"#!{shutil.which('bash')}\n{script}\n", "utf-8")
        path.chmod(0o755)

    def fake_debian(self, installed):
        self.fake("dpkg-query", "\n".join(f"echo installed:{name}" for name in installed))
        self.fake("apt-get", f'echo "$*" >>{self.folder}/apt.log')
        self.fake_apt_cache("1")

    def fake_apt_cache(self, candidate):
        # As the real one writes it, with more behind the candidate than a pipe holds.
        self.fake("apt-cache", f"""
            printf '%s\\n' "$2:" '  Installed: (none)' '  Candidate: {candidate}' '  Version table:' || exit 141
            for i in {{1..4000}}; do echo '     1 500        500 a source of packages, a long line' || exit 141; done""")

    def install(self):
        return self.common("install_packages run test")

    def common(self, command):
        script = f'set -euo pipefail; source "{self.root}/packaging/common.sh"; {command}'
        return subprocess.run([shutil.which("bash"), "-c", script], env={"PATH": str(self.folder)},
                              stdin=subprocess.DEVNULL, capture_output=True, text=True)

    def asked_of_apt(self):
        log = self.folder / "apt.log"
        return log.read_text("utf-8") if log.exists() else ""

    def test_is_silent_when_nothing_is_missing(self):
        self.fake_debian(name.split("|")[0] for name in listed())
        result = self.install()
        self.assertEqual((result.returncode, result.stdout, result.stderr, self.asked_of_apt()), (0, "", "", ""))

    def test_takes_any_of_the_names_for_installed(self):
        self.fake_debian(name.split("|")[-1] for name in listed())
        result = self.install()
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_names_what_is_missing_on_an_unknown_system(self):
        result = self.install()
        self.assertNotEqual(result.returncode, 0)
        for name in listed():
            self.assertIn(name, result.stderr)

    def test_names_what_is_missing_without_rights(self):
        self.fake_debian(["cmake"])
        self.fake("id", "echo 1000")
        result = self.install()
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("ninja-build", result.stderr)
        self.assertNotIn("cmake", result.stderr)
        self.assertEqual(self.asked_of_apt(), "")

    def test_installs_only_what_is_missing(self):
        self.fake_debian(name.split("|")[0] for name in listed() if name != "openbox")
        self.fake("id", "echo 0")
        result = self.install()
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertTrue(self.asked_of_apt().strip().endswith("--no-install-recommends openbox"), self.asked_of_apt())

    def test_configures_anew_once_something_was_installed(self):
        self.fake_debian(name.split("|")[0] for name in listed() if name != "openbox")
        self.fake("id", "echo 0")
        self.fake("nproc", "echo 1")
        made = self.root / "build/debug/build.ninja"
        self.fake("cmake", f'[[ $1 == --build ]] || {{ echo configured >&2; : >"{made}"; }}')
        made.parent.mkdir(parents=True)
        made.touch()
        os.utime(made, (1, 1))
        self.assertNotIn("configured", self.common("build debug").stderr)
        self.assertEqual(self.install().returncode, 0)
        for expected in (1, 0):
            result = self.common("build debug")
            self.assertEqual((result.returncode, result.stderr.count("configured")), (0, expected), result.stderr)

    def test_names_what_the_sources_do_not_offer(self):
        self.fake_debian(name.split("|")[0] for name in listed() if name != "openbox")
        self.fake_apt_cache("(none)")
        self.fake("id", "echo 0")
        result = self.install()
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("don't offer openbox", result.stderr)
        self.assertNotIn("install", self.asked_of_apt().replace("--no-install-recommends", ""))


class Run(unittest.TestCase):
    def test_serving_needs_no_display(self):
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        environment["PATH"] = "/nowhere:/usr/bin:/bin"
        script = (ROOT / "packaging" / "run").read_text("utf-8").replace('source "$(dirname', ': "$(dirname')
        script += "\n"
        fakes = "die() { echo refused; exit 1; }; install_packages() { :; }; build() { echo \"$@\"; exit 0; }\n"
        for arguments, expected in ((["--serve", "--port", "0"], "release lambdesk-serve lambdesk-keeper lambdesk-unpack\n"), ([], "refused\n")):
            result = subprocess.run(["bash", "-c", fakes + script, "run", *arguments], env=environment, capture_output=True, text=True)
            self.assertEqual(result.stdout, expected)

    def test_says_in_a_sentence_that_there_is_no_display(self):
        environment = {"PATH": "/usr/bin:/bin"}
        result = subprocess.run([ROOT / "packaging/run"], env=environment, capture_output=True, text=True)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("no display", result.stderr)
        self.assertEqual(result.stdout, "")


if __name__ == "__main__":
    ROOT = pathlib.Path(sys.argv.pop())
    unittest.main()
