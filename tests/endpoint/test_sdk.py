#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs sdk.js against lambdesk-serve: `test_sdk.py PROGRAM NODE MODULES`."""

import base64
import pathlib
import subprocess
import sys

from serve import Serve, environment, node_runtime, processes_of, zipped

CODE = "exports.handler = async (event, context) => ({ event, version: context.functionVersion });\n"


def main():
    program, node, modules = sys.argv[1:]
    with Serve(program, "--port", "0") as serve:
        variables = environment(serve) | {"NODE_PATH": modules}
        script = pathlib.Path(__file__).with_name("sdk.js")
        archive = base64.b64encode(zipped(index_js=CODE)).decode()
        status = subprocess.run([node, script, node_runtime(), archive], env=variables, timeout=900).returncode
        assert len(processes_of(serve)) > 1, "no environment is warm"
        assert serve.stop() == (0, "")
        assert processes_of(serve) == [], "a process is left"
        return status


if __name__ == "__main__":
    sys.exit(main())
