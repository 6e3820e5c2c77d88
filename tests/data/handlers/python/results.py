# SPDX-License-Identifier: GPL-3.0-or-later
calls = 0


def echo(event, context):
    return event


def nothing(event, context):
    pass


def raw(event, context):
    return b'{"raw" :  1}'


def unusual(event, context):
    from decimal import Decimal

    return {"é": "ü", "half": "\ud800", "n": Decimal("1.5"), "i": Decimal("3"), 1: None}


def text(event, context):
    return "é"


def counts(event, context):
    global calls
    calls += 1
    return calls


def size(event, context):
    return len(event)


def depth(event, context):
    depth = 0
    while event:
        event = event[0]
        depth += 1
    return depth


def large(event, context):
    return "x" * event


def not_serialisable(event, context):
    return {1, 2}


def circular(event, context):
    value = []
    value.append(value)
    return value
