# SPDX-License-Identifier: GPL-3.0-or-later
"""The platform's format for the logging module, which is set up when the function imports it and not before."""

import sys
import time

from . import output

request_id = ""


def write(level, message):
    output.write_line("[%s]\t%s\t%s\t%s" % (level, _timestamp(time.time()), request_id, message))


def install():
    if "logging" in sys.modules:
        _set_up(sys.modules["logging"])
    else:
        sys.meta_path.insert(0, _LoggingFinder())


def _timestamp(seconds):
    milliseconds = int(seconds * 1000)
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(milliseconds // 1000)) + ".%03dZ" % (milliseconds % 1000)


class _LoggingFinder:
    """Sets the logging module up right after the first import of it has run."""

    def find_spec(self, name, path=None, target=None):
        if name != "logging":
            return None
        sys.meta_path.remove(self)
        for finder in sys.meta_path:
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                break
        else:
            return None
        run = spec.loader.exec_module

        def exec_module(module):
            del spec.loader.exec_module
            run(module)
            # A file of the function may have the same name.
            if hasattr(module, "Handler") and hasattr(module, "getLogger"):
                _set_up(module)

        spec.loader.exec_module = exec_module
        return spec


def _set_up(logging):
    class LambdaLoggerHandler(logging.Handler):
        def format(self, record):
            text = super().format(record)
            return "[%s]\t%s\t%s\t%s" % (record.levelname, _timestamp(record.created), request_id, text)

        def emit(self, record):
            try:
                # One call is one log event: a line feed inside it becomes a carriage return.
                output.write_line(self.format(record).replace("\n", "\r"))
            except Exception:
                self.handleError(record)

    logging.getLogger().addHandler(LambdaLoggerHandler())
