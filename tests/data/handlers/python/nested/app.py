# SPDX-License-Identifier: GPL-3.0-or-later
def handler(event, context):
    return "folder"
