# SPDX-License-Identifier: GPL-3.0-or-later
"""HTTP/1.1 on one kept connection, no more of it than the Lambda Runtime API (version 2018-06-01) needs. Written on
_socket, as importing socket or http.client would add a tenth or more to every cold start."""

import sys
from _socket import AF_INET, IPPROTO_TCP, SOCK_STREAM, TCP_NODELAY, socket

from . import logs, output

BASE = "/2018-06-01/runtime/"


class RuntimeClient:
    def __init__(self, address):
        host, _, port = address.rpartition(":")
        self._host = address
        self._rest = b""
        self._socket = socket(AF_INET, SOCK_STREAM)
        self._socket.connect((host, int(port)))
        self._socket.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)

    def ask_next(self):
        """Asks for the next event, which take_event() waits for."""
        self._send(self._next_request())

    def next(self):
        self.ask_next()
        return self.take_event()

    def take_event(self):
        """Headers (names in lowercase) and body of the event asked for; waits for it without a limit."""
        status, headers, body = self._receive()
        if status != 200:
            logs.write("ERROR", "LAMBDA_RUNTIME Failed to get next invocation. Http response code: %d." % status)
            sys.exit(1)
        return headers, body

    def post(self, path, body, error_type=None):
        """The status of the answer."""
        self._send(self._post_request(path, body, error_type))
        return self._take_answer()

    def post_and_next(self, path, body, error_type=None):
        """As next, in one write: the environment is ready for the next event when the answer has arrived."""
        self._send(self._post_request(path, body, error_type) + self._next_request())
        self._take_answer()
        return self.take_event()

    def _next_request(self):
        return ("GET " + BASE + "invocation/next HTTP/1.1\r\nHost: " + self._host + "\r\n\r\n").encode()

    def _post_request(self, path, body, error_type):
        head = "POST " + BASE + path + " HTTP/1.1\r\nHost: " + self._host + "\r\nContent-Type: application/json\r\n"
        if error_type:
            kind = "".join(c for c in error_type if "!" <= c <= "~")
            head += "Lambda-Runtime-Function-Error-Type: " + kind + "\r\n"
        return (head + "Content-Length: " + str(len(body)) + "\r\n\r\n").encode() + body

    def _send(self, data):
        try:
            self._socket.sendall(data)
        except OSError:
            sys.exit(1)

    def _take_answer(self):
        status = self._receive()[0]
        if status >= 400:
            logs.write("ERROR", "LAMBDA_RUNTIME Failed to post handler response. Http response code: %d." % status)
            output.flush()
        return status

    def _receive(self):
        data = self._rest
        end = data.find(b"\r\n\r\n")
        while end < 0:
            data += self._read()
            end = data.find(b"\r\n\r\n")
        lines = data[:end].decode("utf-8", "replace").split("\r\n")
        headers = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            headers[name.strip().lower()] = value.strip()
        length = int(headers.get("content-length") or 0)
        parts = [data[end + 4 :]]
        size = len(parts[0])
        while size < length:
            parts.append(self._read())
            size += len(parts[-1])
        body = b"".join(parts)
        self._rest = body[length:]
        return int(lines[0].split(" ")[1]), headers, body[:length]

    def _read(self):
        try:
            data = self._socket.recv(262144)
        except OSError:
            data = b""
        if not data:
            # Without the engine nobody waits for an answer any more.
            sys.exit(1)
        return data
