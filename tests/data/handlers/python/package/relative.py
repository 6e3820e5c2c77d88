# SPDX-License-Identifier: GPL-3.0-or-later
from .sub import app


def handler(event, context):
    return app.__name__
