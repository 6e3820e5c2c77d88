#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Debian package of a build, in a system that has nothing of ours: `test_deb.py PRESET`. Ends with 77 where no such system
can be made."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).parents[2]
PRESET = sys.argv[1]
sys.path[:0] = [str(ROOT / "tests/endpoint"), str(ROOT / "tests/acceptance")]

import desktop
from cleanroot import CleanRoot, Unavailable, command_in
from lambdaapi import LambdaApi, packed
from serve import LINE

HANDLER = "def handler(event, context):\n    return {'got': event}\n"
SKIPPED = 77


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # In a folder of its own: the build's may hold one that somebody has made.
        output = tempfile.TemporaryDirectory(prefix="lambdesk-deb-")
        cls.addClassCleanup(output.cleanup)
        made = subprocess.run([ROOT / "packaging/deb", "--preset", PRESET, "--output", output.name], stdout=subprocess.PIPE, text=True, check=True)
        cls.package = pathlib.Path(made.stdout.rstrip("\n"))
        (cls.root.folder / "tmp" / cls.package.name).write_bytes(cls.package.read_bytes())
        for words in (["apt-get", "-qq", "update"],
                      ["apt-get", "-qq", "install", "--yes", "--no-install-recommends", f"/tmp/{cls.package.name}", "python3", "fonts-dejavu-core"]):
            done = cls.root.run(*words)
            if done.returncode and "Failed to fetch" in done.stdout:
                raise unittest.SkipTest(f"packages can't be fetched: {done.stdout[-500:]}")
            assert done.returncode == 0, done.stdout

    def test_the_programs_say_their_version(self):
        for program in ("lambdesk", "lambdesk-serve", "lambdesk-unpack"):
            said = self.root.run(program, "--version")
            self.assertEqual(said.returncode, 0, said.stdout)
            self.assertRegex(said.stdout, rf"^{program} \d+\.\d+\.\d+\n$")

    def test_runs_a_function(self):
        served = subprocess.Popen(self.root.command("lambdesk-serve", "--port", "0"), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        try:
            line = served.stdout.readline()
            self.assertRegex(line, LINE)
            version = self.root.run("python3", "-c", "import sys; print('python%d.%d' % sys.version_info[:2])").stdout.strip()
            api = LambdaApi(LINE.fullmatch(line).group(1))
            api.create("packaged", version, "main.handler", packed({"main.py": (HANDLER, 0o644)}), 10)
            self.assertEqual(api.invoke("packaged", b'{"n": 1}').result, {"got": {"n": 1}})
        finally:
            served.kill()
            served.communicate()

    def test_opens_its_window(self):
        status = desktop.within_own_desktop([sys.executable, __file__, PRESET, str(self.root.folder)])
        self.assertEqual(status, 0, "no window was seen")

    def test_has_what_a_desktop_asks_for(self):
        for path in ("share/applications/lambdesk.desktop", "share/metainfo/lambdesk.metainfo.xml", "share/icons/hicolor/scalable/apps/lambdesk.svg",
                     "share/lambdesk/blueprints/hello-world/manifest.json", "share/lambdesk/runtimes/java/bootstrap.jar"):
            self.assertTrue((self.root.folder / "usr" / path).exists(), path)
        for program in ("lambdesk", "lambdesk-serve", "lambdesk-unpack"):
            # Packages of a bare system leave their documentation out; the package itself is asked.
            listed = subprocess.run(["dpkg-deb", "--contents", self.package], capture_output=True, text=True, check=True).stdout
            self.assertIn(f"/usr/share/man/man1/{program}.1", listed)

    def test_goes_without_a_trace(self):
        gone = subprocess.run(self.root.command("sh", "-c", "dpkg --purge lambdesk && ! find /usr /etc -name '*lambdesk*' | grep . && dpkg -i /tmp/*.deb"),
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        self.assertEqual(gone.returncode, 0, gone.stdout)


def see_window(folder):
    """Starts the console of the clean system on this desktop, and waits for its window."""
    console = subprocess.Popen(command_in(folder, "lambdesk", DISPLAY=os.environ["DISPLAY"]), stdin=subprocess.DEVNULL)
    try:
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--class", "lambdesk"], stdout=subprocess.DEVNULL, timeout=60, check=True)
        assert console.poll() is None, "it ended"
    finally:
        console.kill()
        console.wait()


if __name__ == "__main__":
    if len(sys.argv) > 2:
        see_window(sys.argv[2])
        sys.exit()
    if os.geteuid() != 0:
        print("skipped: only root can make a clean system")
        sys.exit(SKIPPED)
    try:
        Package.root = CleanRoot()
    except Unavailable as reason:
        print(f"skipped: {reason}")
        sys.exit(SKIPPED)
    try:
        tests = unittest.main(argv=sys.argv[:1], exit=False).result
    finally:
        Package.root.remove()
    sys.exit(not tests.wasSuccessful() or (SKIPPED if tests.skipped else 0))
