// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Errors as the platform writes them into payloads and logs, today and in 2016.

const { types } = require('util');
const { isOwnFrame } = require('./output.js');

// An error that the runtime itself finds. `era2016` says how it was worded then: type, message, log.
function failure(type, message, { stack, cause, era2016 } = {}) {
    const error = new Error(message);
    const members = { name: type, stack: stack === undefined ? type + ': ' + message : stack, cause, era2016 };
    for (const [name, value] of Object.entries(members)) {
        // Not enumerable, or the log would show them once more as members of the error's own.
        Object.defineProperty(error, name, { value, configurable: true, writable: true });
    }
    return error;
}

function isError(value) {
    return value instanceof Error || types.isNativeError(value);
}

function isFrame(line) {
    return /^\s+at /.test(line);
}

function stackLines(error) {
    return typeof error.stack === 'string' ? error.stack.split('\n').filter((line) => !isOwnFrame(line)) : [];
}

// The three things that every report of a failure has, whatever was thrown.
function describe(value) {
    try {
        if (isError(value)) {
            return { type: String(value.name), message: String(value.message), stack: stackLines(value) };
        }
        if (value === undefined || value === null) {
            return { type: 'string', message: 'handled', stack: [] };
        }
        return { type: typeof value, message: String(value), stack: [] };
    } catch (problem) {
        return { type: 'handled', message: 'The error could not be read: ' + problem, stack: [] };
    }
}

// What the runtime found has no frames of its own; of a syntax error the first line tells the place.
function content2016(value) {
    const { type, message, stack } = describe(value);
    if (!isError(value)) {
        return { errorMessage: value === undefined || value === null ? null : message };
    }
    const then = value.era2016 || { type, message };
    if (then.type === undefined) {
        return { errorMessage: then.message };
    }
    const place = stack.slice(0, 1).filter((line) => /:\d+$/.test(line) && !isFrame(line));
    const frames = stack.filter(isFrame).map((line) => line.replace(/^\s+at /, ''));
    return { errorMessage: then.message, errorType: then.type, stackTrace: place.concat(frames) };
}

function text2016(value, handled) {
    const { type, message, stack } = describe(value);
    if (handled) {
        return JSON.stringify(content2016(value));
    }
    if (isError(value) && value.era2016 !== undefined) {
        return [value.era2016.log || value.era2016.message].concat(stack.filter(isFrame)).join('\n');
    }
    return stack.length > 0 ? stack.join('\n') : type + ': ' + message;
}

function withMembers(key, value) {
    if (!isError(value)) {
        return value;
    }
    const { type, message, stack } = describe(value);
    const members = Object.assign({ errorType: type, errorMessage: message }, value, { stack });
    if (value.cause !== undefined) {
        members.cause = value.cause;
    }
    return members;
}

// With the error's further members and its cause.
function text(value) {
    const { type, message, stack } = describe(value);
    const plain = { errorType: type, errorMessage: message, stack };
    try {
        return JSON.stringify(isError(value) ? value : plain, withMembers);
    } catch (problem) {
        return JSON.stringify(plain);
    }
}

// Type, payload and log text of whatever was thrown.
function report(value, profile, title) {
    const { type, message, stack } = describe(value);
    if (profile === '2016') {
        return { type, payload: JSON.stringify(content2016(value)), text: text2016(value, title === 'Invoke Error') };
    }
    const payload = JSON.stringify({ errorType: type, errorMessage: message, trace: stack });
    return { type, payload, text: title + ' \t' + text(value) };
}

module.exports = { describe, failure, report };
