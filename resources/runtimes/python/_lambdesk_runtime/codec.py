# SPDX-License-Identifier: GPL-3.0-or-later
"""Events and results as JSON, however deeply they are nested within reason."""

import json
import sys

from .failures import Fault

# What the interpreter's limit on recursion is raised to for JSON alone: far below what its stack can take.
DEPTH = 10000


def decode(body):
    try:
        return _deep(json.loads, body)
    except (ValueError, RecursionError) as error:
        raise Fault("Runtime.UnmarshalError", "Unable to unmarshal input: %s" % error) from None


def encode(result):
    """Bytes are an answer by themselves."""
    if isinstance(result, bytes):
        return result
    try:
        text = _deep(_dumps, result)
    except Exception as error:
        raise Fault("Runtime.MarshalError", "Unable to marshal response: %s" % error) from None
    try:
        return text.encode()
    except UnicodeEncodeError:
        # Half of a surrogate pair has a place in JSON only as an escape.
        return json.dumps(result, default=_number).encode()


def _dumps(result):
    return json.dumps(result, ensure_ascii=False, default=_number)


def _number(value):
    decimal = sys.modules.get("decimal")
    if decimal is not None and isinstance(value, decimal.Decimal):
        return int(value) if value == value.to_integral_value() and value.as_tuple().exponent >= 0 else float(value)
    raise TypeError("Object of type %s is not JSON serializable" % type(value).__name__)


def _deep(function, argument):
    try:
        return function(argument)
    except RecursionError:
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(max(limit, DEPTH))
        try:
            return function(argument)
        finally:
            sys.setrecursionlimit(limit)
