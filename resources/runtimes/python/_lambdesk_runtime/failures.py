# SPDX-License-Identifier: GPL-3.0-or-later
"""Errors as the platform writes them into payloads and logs."""

import os

OWN_FOLDER = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep
NO_BREAK_SPACE = "\u00a0"


class Fault(Exception):
    """An error that the runtime itself finds, with the platform's name for it."""

    def __init__(self, kind, message, trace=()):
        super().__init__(message)
        self.kind = kind
        self.trace = list(trace)


class Failure:
    def __init__(self, kind, message, request_id, frames, trace):
        self.type = kind
        self.message = message
        self.request_id = request_id
        self.frames = frames
        self.trace = trace


def describe(error, request_id):
    if isinstance(error, Fault):
        return Failure(error.kind, str(error), request_id, [], error.trace)
    # Loaded for failures only, as it takes its time.
    import traceback

    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if _is_users(frame.filename)]
    return Failure(type(error).__name__, _message(error), request_id, frames, traceback.format_list(frames))


def payload(failure, profile):
    import json

    if profile == "2016":
        content = _content_2016(failure)
    else:
        content = {
            "errorMessage": failure.message,
            "errorType": failure.type,
            "requestId": failure.request_id,
            "stackTrace": failure.trace,
        }
    try:
        return json.dumps(content, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return json.dumps(content).encode()


def log_text(failure, profile):
    """One log event, in which carriage returns stand for line feeds."""
    if profile == "2016":
        head = "%s: %s" % (failure.message, failure.type)
        last = ["%s: %s" % (failure.type, failure.message)]
    else:
        head = "[ERROR] %s: %s" % (failure.type, failure.message)
        last = []
    lines = [head, "Traceback (most recent call last):"]
    for entry in failure.trace:
        lines.extend(_indented(line) for line in entry.rstrip("\n").split("\n"))
    return "\r".join(lines + last).replace("\n", "\r")


def _content_2016(failure):
    if failure.type.startswith("Runtime."):
        return {"errorMessage": failure.message}
    trace = [[frame.filename, frame.lineno, frame.name, frame.line] for frame in failure.frames]
    return {"stackTrace": trace, "errorType": failure.type, "errorMessage": failure.message}


def _is_users(filename):
    return not filename.startswith((OWN_FOLDER, "<frozen importlib"))


def _message(error):
    try:
        return str(error)
    except Exception as problem:
        return "The error could not be read: %s" % type(problem).__name__


def _indented(line):
    text = line.lstrip(" ")
    return NO_BREAK_SPACE * (len(line) - len(text)) + text
