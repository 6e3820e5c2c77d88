# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of one's own: an X server with a window manager and a session bus, gone again afterwards."""

import contextlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SIZE = "1280x1024x24"
PATIENCE = 570  # seconds for all that is done on the desktop
KEPT = ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS")


def within_own_desktop(command):
    """Runs `command` inside a new desktop and answers its exit status."""
    folder = tempfile.mkdtemp(prefix="lambdesk-desktop-")
    environment = desktop_environment(folder)
    started = []
    try:
        server, environment["DISPLAY"] = start_screen(environment)
        started.append(server)
        started.append(subprocess.Popen(["openbox", "--sm-disable"], env=environment, stderr=subprocess.DEVNULL))
        await_window_manager(environment)
        return run_session(command, environment)
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


def run(walk):
    """The words of the command line for `walk`, inside a new desktop; answers the exit status."""
    if "LAMBDESK_OWN_DESKTOP" not in os.environ:
        return within_own_desktop([sys.executable, *sys.argv])
    walk(*sys.argv[1:])
    return 0


def run_session(command, environment):
    """A session bus around `command`, in a process group of its own: the services that the bus starts end with it."""
    session = subprocess.Popen(["dbus-run-session", "--", *command], env=environment, start_new_session=True)
    try:
        return session.wait(PATIENCE)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(session.pid, signal.SIGKILL)
        session.wait(10)


def desktop_environment(folder):
    """Only what a session needs: nothing of the caller's settings reaches the console."""
    environment = {name: os.environ[name] for name in KEPT if name in os.environ}
    environment.update(LC_ALL="C.UTF-8", HOME=folder, LAMBDESK_OWN_DESKTOP="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                       QT_QPA_PLATFORM="xcb", PYTHONDONTWRITEBYTECODE="1")
    for variable in ("XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TMPDIR"):
        path = pathlib.Path(folder, variable.lower())
        path.mkdir(mode=0o700)
        environment[variable] = str(path)
    return environment


def start_screen(environment):
    """The X server picks a free number itself and says which."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"],
                              env=environment, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    if not number:
        raise RuntimeError("Xvfb did not start")
    return server, ":" + number


def await_window_manager(environment):
    """A window that is there before its manager is moved by it later, and a click on it may get lost."""
    end = time.monotonic() + 30
    while b"window id" not in subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], env=environment,
                                             stdout=subprocess.PIPE, check=False).stdout:
        if time.monotonic() > end:
            raise RuntimeError("openbox did not start")
        time.sleep(0.02)


if __name__ == "__main__":
    sys.exit(within_own_desktop(sys.argv[1:]))
