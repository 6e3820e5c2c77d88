// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Errors as the platform writes them into payloads and logs.

const { types } = require('util');
const { isOwnFrame } = require('./output');

function failure(errorType, errorMessage, stack, cause) {
    const error = new Error(errorMessage);
    error.name = errorType;
    error.stack = stack === undefined ? errorType + ': ' + errorMessage : stack;
    // These describe the error twice if they show up among its own members in the log.
    Object.defineProperty(error, 'name', { enumerable: false });
    if (cause !== undefined) {
        Object.defineProperty(error, 'cause', { value: cause });
    }
    return error;
}

function isError(value) {
    return value instanceof Error || types.isNativeError(value);
}

function stackLines(error) {
    if (typeof error.stack !== 'string') {
        return [];
    }
    return error.stack.split('\n').filter((line) => !isOwnFrame(line));
}

// The three members every report of a failure has, whatever was thrown.
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

function payload2016(value) {
    const { type, message, stack } = describe(value);
    if (!isError(value) || type.startsWith('Runtime.Handler')) {
        return { errorMessage: value === undefined || value === null ? null : message };
    }
    const isFrame = (line) => /^\s+at /.test(line);
    const place = stack.length > 0 && /:\d+$/.test(stack[0]) && !isFrame(stack[0]) ? [stack[0]] : [];
    const frames = stack.filter(isFrame).map((line) => line.replace(/^\s+at /, ''));
    return { errorMessage: message, errorType: type, stackTrace: place.concat(frames) };
}

function payload(value, profile) {
    if (profile === '2016') {
        return JSON.stringify(payload2016(value));
    }
    const { type, message, stack } = describe(value);
    return JSON.stringify({ errorType: type, errorMessage: message, trace: stack });
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

// For the log: with the error's further members and its cause.
function logText(value) {
    const { type, message, stack } = describe(value);
    const plain = { errorType: type, errorMessage: message, stack };
    try {
        return JSON.stringify(isError(value) ? value : plain, withMembers);
    } catch (problem) {
        return JSON.stringify(plain);
    }
}

module.exports = { describe, failure, logText, payload };
