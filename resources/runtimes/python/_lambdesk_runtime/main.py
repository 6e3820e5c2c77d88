# SPDX-License-Identifier: GPL-3.0-or-later
"""Init: from the start of the process to the request for the first event."""

import os
import sys

from . import failures, logs, output
from .client import RuntimeClient
from .loader import load_handler


def run():
    environ = os.environ
    profile = environ.pop("_LAMBDESK_PROFILE", "today")
    gate = int(environ.pop("_LAMBDESK_GATE", "0"))
    root = environ.get("LAMBDA_TASK_ROOT") or os.getcwd()
    folders = [root] + _layer_folders(environ.pop("_LAMBDESK_LAYERS", ""))
    if any(_shadows_standard_library(folder) for folder in folders):
        # What is loaded later, here or by traceback, would get the function's files instead.
        import ast, tokenize, traceback  # noqa: E401, F401

        from . import invocation  # noqa: F401
    output.install()
    logs.install()
    sys.path[:0] = folders
    # A package never changes once it is written.
    sys.dont_write_bytecode = True
    client = RuntimeClient(environ["AWS_LAMBDA_RUNTIME_API"])
    if gate:
        _wait_at(gate)
    try:
        handler = load_handler(environ.get("_HANDLER", ""))
    except SystemExit:
        raise
    except BaseException as error:
        _fail_to_start(client, error, profile)
    client.ask_next()
    # Loaded while the event is on its way: JSON takes longer than all the rest.
    from . import invocation

    invocation.loop(client, handler, profile)


def _layer_folders(layers):
    if not layers:
        return []
    version = "python%d.%d" % sys.version_info[:2]
    return [layers + "/python/lib/" + version + "/site-packages", layers + "/python"]


def _wait_at(gate):
    """A process that is started ahead of need waits here, with the interpreter loaded and nothing of the function yet."""
    os.write(gate, b"r")
    # JSON takes longer than all the rest, and there is time now.
    from . import invocation  # noqa: F401

    if not os.read(gate, 1):
        sys.exit(0)  # nobody needs it any more
    os.close(gate)


def _shadows_standard_library(root):
    names = getattr(sys, "stdlib_module_names", None)
    try:
        return names is None or any(entry.split(".")[0] in names for entry in os.listdir(root))
    except OSError:
        return False


def _fail_to_start(client, error, profile):
    failure = failures.describe(error, "")
    if profile != "2016":
        logs.write("WARNING", "LAMBDA_WARNING: Unhandled exception. The most likely cause is an issue in the function code.")
    output.write_line(failures.log_text(failure, profile))
    output.flush()
    client.post("init/error", failures.payload(failure, profile), failure.type)
    sys.exit(1)
