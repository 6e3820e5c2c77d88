# SPDX-License-Identifier: GPL-3.0-or-later
"""The function's output: line by line while it runs, and all of it in the pipe before the answer leaves."""

import io
import sys


class _Pipe(io.FileIO):
    """Writes all it is given. A pipe that another process has made non-blocking takes what fits, then nothing."""

    def write(self, data):
        view = memoryview(data).cast("B")
        offset = 0
        while offset < len(view):
            written = super().write(view[offset:])
            if written is None:
                import select

                select.select([], [self.fileno()], [])
            else:
                offset += written
        return offset


def install():
    sys.stdout = sys.__stdout__ = _stream(1, "<stdout>", "strict")
    sys.stderr = sys.__stderr__ = _stream(2, "<stderr>", "backslashreplace")


def _stream(descriptor, name, errors):
    pipe = _Pipe(descriptor, "wb", closefd=False)
    pipe.name = name
    buffer = io.BufferedWriter(pipe, 65536)
    return io.TextIOWrapper(buffer, encoding="utf-8", errors=errors, line_buffering=True, write_through=True)


def write_line(text):
    """Writes one log event. It may hold what UTF-8 can't express."""
    flush()
    data = (text + "\n").encode("utf-8", "backslashreplace")
    sys.__stdout__.buffer.write(data)
    sys.__stdout__.flush()


def flush():
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        try:
            stream.flush()
        except Exception:
            # The function may have replaced or closed it.
            pass
