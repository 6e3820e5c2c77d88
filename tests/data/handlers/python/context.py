# SPDX-License-Identifier: GPL-3.0-or-later
import os
import sys
import time


def members(event, context):
    names = "function_name function_version invoked_function_arn memory_limit_in_mb aws_request_id log_group_name log_stream_name tenant_id"
    result = {name: getattr(context, name) for name in names.split()}
    result["identity"] = [context.identity.cognito_identity_id, context.identity.cognito_identity_pool_id]
    client = context.client_context
    result["client"] = client and [client.custom, client.env, client.client.app_title]
    return result


def remaining(event, context):
    before = time.time()
    first = context.get_remaining_time_in_millis()
    between = time.time()
    time.sleep(0.05)
    again = time.time()
    second = context.get_remaining_time_in_millis()
    after = time.time()
    # As much less as time has passed, which is more than asked for where others are busy.
    passed = first - second
    return 1000 < first <= 60000 and (again - between) * 1000 - 2 <= passed <= (after - before) * 1000 + 2


def environment(event, context):
    return {
        "profile": "_LAMBDESK_PROFILE" in os.environ,
        "trace": os.environ.get("_X_AMZN_TRACE_ID"),
        "folder": os.getcwd() == os.path.dirname(os.path.abspath(__file__)),
        "path": sys.path[0] == os.getcwd(),
    }


def lazy(event, context):
    names = ["logging", "urllib.request", "http.client", "socket"]
    # Before 3.10 Python does not say which modules are its own.
    if sys.version_info >= (3, 10):
        names.append("traceback")
    return [name for name in names if name in sys.modules]


def leaks(event, context):
    return {
        "path": [entry for entry in sys.path if "runtimes" in entry],
        "modules": [name for name in ("client", "codec", "loader", "main", "logs", "bootstrap") if name in sys.modules],
        "pycache": os.path.exists("__pycache__"),
    }
