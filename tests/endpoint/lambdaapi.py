# SPDX-License-Identifier: GPL-3.0-or-later
"""As much of Lambda's API as a test needs that isn't about its clients."""

import base64
import dataclasses
import io
import json
import urllib.request
import zipfile

from serve import PATIENCE

ROLE = "arn:aws:iam::000000000000:role/lambda_basic_execution"


@dataclasses.dataclass
class Run:
    payload: bytes
    error: str  # X-Amz-Function-Error, or None
    log: str    # its last 4 KB

    @property
    def result(self):
        return json.loads(self.payload)


class LambdaApi:
    def __init__(self, url):
        self._functions = url + "/2015-03-31/functions"
        self._layers = url + "/2018-10-31/layers"

    def create(self, name, runtime, handler, archive, timeout, memory=128, layers=()):
        body = {"FunctionName": name, "Runtime": runtime, "Handler": handler, "Role": ROLE, "Timeout": timeout,
                "MemorySize": memory, "Layers": list(layers), "Code": {"ZipFile": base64.b64encode(archive).decode()}}
        with urllib.request.urlopen(self._functions, json.dumps(body).encode(), timeout=PATIENCE) as answer:
            return json.load(answer)

    def publish_layer(self, name, archive):
        """The ARN of the new version."""
        body = {"Content": {"ZipFile": base64.b64encode(archive).decode()}}
        with urllib.request.urlopen(f"{self._layers}/{name}/versions", json.dumps(body).encode(), timeout=PATIENCE) as answer:
            return json.load(answer)["LayerVersionArn"]

    def invoke(self, name, event, headers=None):
        request = urllib.request.Request(f"{self._functions}/{name}/invocations", event, {"X-Amz-Log-Type": "Tail"} | (headers or {}))
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            log = base64.b64decode(answer.headers["X-Amz-Log-Result"]).decode()
            return Run(answer.read(), answer.headers.get("X-Amz-Function-Error"), log)


def packed(files):
    """A zip of files by name: text or bytes, and mode."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, (content, mode) in files.items():
            entry = zipfile.ZipInfo(name)
            entry.create_system = 3  # Unix: the mode counts
            entry.external_attr = (0o100000 | mode) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return memory.getvalue()
