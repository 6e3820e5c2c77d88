# SPDX-License-Identifier: GPL-3.0-or-later
"""Event after event."""

import os

from . import codec, failures, logs, output
from .context import LambdaContext
from .failures import Fault

# Larger answers may be refused, and the error that takes their place must come before the next event is asked for.
LONG_ANSWER = 1024 * 1024


def loop(client, handler, profile):
    invocation = client.take_event()
    while True:
        invocation = _answer(client, handler, invocation, profile)


def _answer(client, handler, invocation, profile):
    """Runs the handler and returns the next invocation."""
    headers, body = invocation
    request_id = headers.get("lambda-runtime-aws-request-id", "")
    logs.request_id = request_id
    _set_trace(headers.get("lambda-runtime-trace-id"))
    path = "invocation/" + request_id
    try:
        kind, error_type = "/response", None
        answer = codec.encode(handler(codec.decode(body), LambdaContext(headers)))
    except SystemExit:
        raise
    except BaseException as error:
        failure = failures.describe(error, request_id)
        output.write_line(failures.log_text(failure, profile))
        kind, error_type = "/error", failure.type
        answer = failures.payload(failure, profile)
    output.flush()
    if len(answer) < LONG_ANSWER:
        return client.post_and_next(path + kind, answer, error_type)
    if client.post(path + kind, answer, error_type) == 413:
        _report_too_large(client, path, request_id, profile)
    return client.next()


def _report_too_large(client, path, request_id, profile):
    message = "Response payload size exceeded maximum allowed payload size (6291556 bytes)."
    failure = failures.describe(Fault("Function.ResponseSizeTooLarge", message), request_id)
    client.post(path + "/error", failures.payload(failure, profile), failure.type)


def _set_trace(trace):
    if trace:
        os.environ["_X_AMZN_TRACE_ID"] = trace
    else:
        os.environ.pop("_X_AMZN_TRACE_ID", None)
