// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// The function's output: console messages with the platform's prefix, standard output without one. Every write
// is complete when it returns, because the environment may be frozen or killed right after the answer.

const fs = require('fs');
const util = require('util');

const LEVELS = { log: 'INFO', info: 'INFO', debug: 'DEBUG', warn: 'WARN', error: 'ERROR', trace: 'TRACE', fatal: 'FATAL' };
const OWN_FRAME = __dirname + '/';

let levelShown = true;
let requestId = 'undefined';

// A pipe that another process has made non-blocking takes what fits and then says EAGAIN.
function writeAll(fd, data) {
    let offset = 0;
    while (offset < data.length) {
        try {
            offset += fs.writeSync(fd, data, offset, data.length - offset);
        } catch (error) {
            if (error.code !== 'EAGAIN') {
                return;
            }
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
        }
    }
}

function withoutOwnFrames(text) {
    if (!text.includes(OWN_FRAME)) {
        return text;
    }
    return text.split('\n').filter((line) => !isOwnFrame(line)).join('\n');
}

function isOwnFrame(line) {
    return line.includes(OWN_FRAME) && /^\s+at /.test(line);
}

// One call is one log event: a line feed inside it becomes a carriage return.
function writeMessage(level, message) {
    const head = new Date().toISOString() + '\t' + requestId + '\t' + (levelShown ? level + '\t' : '');
    writeAll(1, Buffer.from(head + withoutOwnFrames(message).replace(/\n/g, '\r') + '\n'));
}

// Made on first use, as most functions only use the console and the stream modules take their time to load.
function replaceStream(name, fd) {
    let stream;
    const create = () => {
        const { Writable } = require('stream');
        stream = new Writable({
            decodeStrings: true,
            write(chunk, encoding, done) {
                writeAll(fd, chunk);
                done();
            },
            destroy(error, done) {
                done(error);
            },
        });
        stream.fd = fd;
        stream._isStdio = true;
        stream._type = 'pipe';
        stream.destroySoon = stream.destroy;
        return stream;
    };
    Object.defineProperty(process, name, {
        configurable: true,
        enumerable: true,
        get: () => stream || create(),
    });
}

function install(profile) {
    levelShown = profile !== '2016';
    replaceStream('stdout', 1);
    replaceStream('stderr', 2);
    for (const method of Object.keys(LEVELS)) {
        console[method] = { [method]: (...parts) => writeMessage(LEVELS[method], util.format(...parts)) }[method];
    }
}

function setRequestId(id) {
    requestId = id;
}

module.exports = { install, isOwnFrame, setRequestId, writeMessage };
