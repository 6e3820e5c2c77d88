# SPDX-License-Identifier: GPL-3.0-or-later
import os
import sys
import threading


class OrderError(Exception):
    pass


def raises(event, context):
    raise ValueError("boom é")


def raises_own(event, context):
    raise OrderError("first\nsecond")


def raises_deep(event, context):
    def inner():
        return event["nope"]

    return inner()


def recursion(event, context):
    return recursion(event, context)


def unreadable(event, context):
    class Unreadable(Exception):
        def __str__(self):
            raise RuntimeError("no text")

    raise Unreadable()


def interrupted(event, context):
    raise KeyboardInterrupt("stop")


def exits(event, context):
    print("last words")
    sys.exit(event)


def exits_at_once(event, context):
    print("last words")
    os._exit(event)


def in_thread(event, context):
    def work():
        raise ValueError("in the thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return "went on"
