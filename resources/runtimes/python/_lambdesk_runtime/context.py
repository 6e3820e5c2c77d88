# SPDX-License-Identifier: GPL-3.0-or-later
"""The handler's second argument."""

import json
import os
import time

from . import output
from .failures import Fault

HEADER = "lambda-runtime-"


class _Record:
    """Named members, each None where the caller said nothing."""

    __slots__ = ()

    def __init__(self, values):
        for name in self.__slots__:
            setattr(self, name, values.get(name))

    def __repr__(self):
        members = ",".join("%s=%r" % (name, getattr(self, name)) for name in self.__slots__)
        return "%s([%s])" % (type(self).__name__, members)


class CognitoIdentity(_Record):
    __slots__ = ("cognito_identity_id", "cognito_identity_pool_id")


class Client(_Record):
    __slots__ = ("installation_id", "app_title", "app_version_name", "app_version_code", "app_package_name")


class ClientContext(_Record):
    __slots__ = ("custom", "env", "client")


class LambdaContext:
    def __init__(self, headers):
        get = os.environ.get
        self.aws_request_id = headers.get(HEADER + "aws-request-id")
        self.log_group_name = get("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = get("AWS_LAMBDA_LOG_STREAM_NAME")
        self.function_name = get("AWS_LAMBDA_FUNCTION_NAME")
        self.memory_limit_in_mb = get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        self.function_version = get("AWS_LAMBDA_FUNCTION_VERSION")
        self.invoked_function_arn = headers.get(HEADER + "invoked-function-arn")
        self.tenant_id = headers.get(HEADER + "aws-tenant-id")
        self.client_context = _client_context(_parsed(headers.get(HEADER + "client-context")))
        self.identity = _identity(_parsed(headers.get(HEADER + "cognito-identity")))
        self._deadline = int(headers.get(HEADER + "deadline-ms") or 0)

    def get_remaining_time_in_millis(self):
        return max(0, self._deadline - int(time.time() * 1000))

    def log(self, msg):
        text = str(msg)
        output.write_line(text[:-1] if text.endswith("\n") else text)

    def __repr__(self):
        names = [name for name in self.__dict__ if not name.startswith("_")]
        return "LambdaContext([%s])" % ",".join("%s=%s" % (name, getattr(self, name)) for name in names)


def _parsed(text):
    if not text:
        return None
    try:
        value = json.loads(text)
    except ValueError as error:
        raise Fault("Runtime.LambdaContextUnmarshalError", "Unable to parse the invocation's context: %s" % error) from None
    return value if isinstance(value, dict) else None


def _identity(value):
    value = value or {}
    return CognitoIdentity(
        {
            "cognito_identity_id": value.get("cognitoIdentityId"),
            "cognito_identity_pool_id": value.get("cognitoIdentityPoolId"),
        }
    )


def _client_context(value):
    if value is None:
        return None
    context = ClientContext({"custom": value.get("custom", value.get("Custom")), "env": value.get("env")})
    if isinstance(value.get("client"), dict):
        context.client = Client(value["client"])
    return context
