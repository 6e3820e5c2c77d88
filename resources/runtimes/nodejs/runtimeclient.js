// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// HTTP/1.1 on one kept connection, no more of it than the Lambda Runtime API (version 2018-06-01) needs: Node's
// own http module would add half to the start-up and more than half to every call.

const net = require('net');

const BASE = '/2018-06-01/runtime/';

class RuntimeClient {
    constructor(address) {
        const colon = address.lastIndexOf(':');
        this.replies = [];
        this.chunks = [];
        this.size = 0;
        this.head = null;
        this.host = address;
        this.socket = net.connect(Number(address.slice(colon + 1)), address.slice(0, colon));
        this.socket.setNoDelay(true);
        this.socket.on('data', (chunk) => this.receive(chunk));
        // Without the engine nobody waits for an answer any more.
        this.socket.on('error', () => process.exit(1));
        this.socket.on('close', () => process.exit(1));
        this.socket.unref();
    }

    // While the function works, the connection must not keep its event loop from running empty.
    keepAlive(wanted) {
        if (wanted) {
            this.socket.ref();
        } else {
            this.socket.unref();
        }
    }

    next(onReply) {
        this.send(this.nextRequest(), [onReply]);
    }

    post(path, body, errorType, onReply) {
        this.send(this.postRequest(path, body, errorType), [onReply]);
    }

    // Both in one write: the environment is ready for the next event the moment the answer has arrived.
    postAndNext(path, body, errorType, onReply, onNext) {
        this.send(this.postRequest(path, body, errorType) + this.nextRequest(), [onReply, onNext]);
    }

    send(text, replies) {
        this.replies.push(...replies);
        this.socket.write(text);
    }

    nextRequest() {
        return 'GET ' + BASE + 'invocation/next HTTP/1.1\r\nHost: ' + this.host + '\r\n\r\n';
    }

    postRequest(path, body, errorType) {
        const type = errorType ? 'Lambda-Runtime-Function-Error-Type: ' + errorType.replace(/[^!-~]/g, '') + '\r\n' : '';
        return 'POST ' + BASE + path + ' HTTP/1.1\r\nHost: ' + this.host + '\r\nContent-Type: application/json\r\n' +
            type + 'Content-Length: ' + Buffer.byteLength(body) + '\r\n\r\n' + body;
    }

    receive(chunk) {
        this.chunks.push(chunk);
        this.size += chunk.length;
        while (this.size > 0 && this.takeReply()) {
            // until what has arrived is used up
        }
    }

    takeReply() {
        if (this.head === null && !this.takeHead()) {
            return false;
        }
        if (this.size < this.head.length) {
            return false;
        }
        const { status, headers, length } = this.head;
        const data = this.joined();
        this.head = null;
        this.keep(data.slice(length));
        const onReply = this.replies.shift();
        if (onReply) {
            onReply(status, headers, data.slice(0, length));
        }
        return true;
    }

    takeHead() {
        const data = this.joined();
        const end = data.indexOf('\r\n\r\n');
        if (end < 0) {
            return false;
        }
        const lines = data.toString('utf8', 0, end).split('\r\n');
        const headers = {};
        for (const line of lines.slice(1)) {
            const colon = line.indexOf(':');
            headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
        }
        this.head = { status: Number(lines[0].split(' ')[1]), headers, length: Number(headers['content-length'] || 0) };
        this.keep(data.slice(end + 4));
        return true;
    }

    joined() {
        return this.chunks.length === 1 ? this.chunks[0] : Buffer.concat(this.chunks);
    }

    keep(rest) {
        this.chunks = rest.length > 0 ? [rest] : [];
        this.size = rest.length;
    }
}

module.exports = { RuntimeClient };
