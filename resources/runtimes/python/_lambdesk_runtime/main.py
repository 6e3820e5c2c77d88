# SPDX-License-Identifier: GPL-3.0-or-later
"""Init, then event after event."""

import os
import sys

from . import codec, failures, logs, output
from .client import RuntimeClient
from .context import LambdaContext
from .failures import Fault
from .loader import load_handler

# Larger answers may be refused, and the error that takes their place must come before the next event is asked for.
LONG_ANSWER = 1024 * 1024


def run():
    environ = os.environ
    profile = environ.pop("_LAMBDESK_PROFILE", "today")
    root = environ.get("LAMBDA_TASK_ROOT") or os.getcwd()
    output.install()
    logs.install()
    sys.path.insert(0, root)
    # A package never changes once it is written.
    sys.dont_write_bytecode = True
    client = RuntimeClient(environ["AWS_LAMBDA_RUNTIME_API"])
    try:
        handler = load_handler(environ.get("_HANDLER", ""))
    except SystemExit:
        raise
    except BaseException as error:
        _fail_to_start(client, error, profile)
    invocation = client.next()
    while True:
        invocation = _answer(client, handler, invocation, profile)


def _fail_to_start(client, error, profile):
    failure = failures.describe(error, "")
    if profile != "2016":
        logs.write("WARNING", "LAMBDA_WARNING: Unhandled exception. The most likely cause is an issue in the function code.")
    output.write_line(failures.log_text(failure, profile))
    output.flush()
    client.post("init/error", failures.payload(failure, profile), failure.type)
    sys.exit(1)


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
