# SPDX-License-Identifier: GPL-3.0-or-later
"""Runtimes of a few lines, good ones and others, to be the `bootstrap` of a package."""

_CLIENT = """#!/usr/bin/env python3
import http.client, json, os, socket, sys, time
address = os.environ["AWS_LAMBDA_RUNTIME_API"]
api = http.client.HTTPConnection(address)
BASE = "/2018-06-01/runtime/"
def call(method, path, body=None, headers={}):
    api.request(method, BASE + path, body, headers)
    answer = api.getresponse()
    return answer.status, answer.headers, answer.read()
def take():
    status, headers, event = call("GET", "invocation/next")
    return headers["Lambda-Runtime-Aws-Request-Id"], event
def answer(id, body):
    return call("POST", f"invocation/{id}/response", body)
def stream(id, rest):
    # As it goes over the wire: a response in chunks, which `rest` ends, or doesn't.
    connection = socket.create_connection(address.split(":"))
    connection.sendall(f"POST {BASE}invocation/{id}/response HTTP/1.1\\r\\nHost: {address}\\r\\nTransfer-Encoding: chunked\\r\\n"
                       "Lambda-Runtime-Function-Response-Mode: streaming\\r\\n"
                       "Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\\r\\n\\r\\n".encode())
    connection.sendall(rest)
    return connection
while True:
    id, event = take()
"""


def python(loop):
    """`loop` is what happens to each event, which is in `event`, its request in `id`."""
    return _CLIENT + "".join(f"    {line}\n" for line in loop.strip().split("\n"))


ECHO = python("answer(id, event)")
ERROR = python("""
call("POST", f"invocation/{id}/error", '{"errorMessage":"told to","errorType":"Own"}',
     {"Lambda-Runtime-Function-Error-Type": "Function.Own"})
""")
ANSWERS_TWICE = python("""
answer(id, '"first"')
print("the second:", answer(id, '"second"')[0], flush=True)
""")
WRONG_ID = python("""
status, _, body = answer("00000000-0000-4000-8000-000000000000", '"lost"')
answer(id, json.dumps([status, json.loads(body)["errorType"]]))
""")
ENDLESS_BODY = python("""
connection = stream(id, b"")
end = time.monotonic() + 20
while time.monotonic() < end:
    connection.sendall(b"10000\\r\\n" + b"x" * 65536 + b"\\r\\n")
""")
EXPECTS = python("""
connection = socket.create_connection(address.split(":"))
connection.sendall(f"POST {BASE}invocation/{id}/response HTTP/1.1\\r\\nHost: {address}\\r\\nContent-Length: {len(event)}\\r\\n"
                   "Expect: 100-continue\\r\\n\\r\\n".encode())
print("told to go on:", connection.recv(100), flush=True)
connection.sendall(event)
print("taken:", connection.recv(12), flush=True)
""")
NEW_CONNECTIONS = python("""
asking, api = api, http.client.HTTPConnection(address)
answer(id, event)
answering, api = api, http.client.HTTPConnection(address)
""")
NEVER_ASKS = "#!/bin/sh\nexec sleep 60\n"
NEVER_ASKS_AGAIN = python("""
answer(id, event)
time.sleep(20)
sys.exit(1)
""")
STREAMED = python("""
stream(id, b"3\\r\\n[1,\\r\\n2\\r\\n2]\\r\\n0\\r\\n\\r\\n").recv(100)
""")
STREAM_FAILS = python("""
import base64
problem = base64.b64encode(b'{"errorMessage":"half way","errorType":"Own"}')
stream(id, b"3\\r\\n[1,\\r\\n0\\r\\nLambda-Runtime-Function-Error-Type: Function.Own\\r\\n"
           b"Lambda-Runtime-Function-Error-Body: " + problem + b"\\r\\n\\r\\n").recv(100)
""")
EXITS = "#!/bin/sh\necho leaving\nexit 3\n"
SHELL = """#!/bin/sh
# Lambda's own example of a custom runtime, without curl: the shell asks another program to speak HTTP.
set -eu
exec python3 "$LAMBDA_TASK_ROOT/$_HANDLER"
"""
TUTORIAL = """#!/bin/sh
# As in the platform's tutorial about custom runtimes: curl speaks HTTP, and expects to be told to go on with what is large.
set -eu
base="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation"
headers=$(mktemp)
while true; do
    event=$(mktemp)
    curl -sS -L -D "$headers" -o "$event" "$base/next"
    id=$(grep -Fi Lambda-Runtime-Aws-Request-Id "$headers" | tr -d '[:space:]' | cut -d: -f2)
    curl -sS --data-binary "@$event" "$base/$id/response"
    rm "$event"
done
"""
