# SPDX-License-Identifier: GPL-3.0-or-later
import json


def handler(event, context):
    return json.dumps(event)


def raises(event, context):
    raise ValueError("boom")
