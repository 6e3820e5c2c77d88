// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

exports.throws = () => {
    throw new Error('boom');
};
exports.rejects = async () => {
    throw new TypeError('boom');
};
exports.throwsString = () => {
    throw 'boom';
};
exports.rejectsString = () => Promise.reject('boom');
exports.rejectsNothing = () => Promise.reject();
exports.members = async () => {
    const error = new Error('outer');
    error.name = 'OrderError';
    error.code = 'E_ORDER';
    error.order = { id: 7 };
    error.cause = new Error('inner');
    throw error;
};
exports.circularMember = async () => {
    const error = new Error('loop');
    error.self = { error };
    throw error;
};
exports.bigint = async () => 1n;
exports.circular = (event, context) => {
    const value = {};
    value.self = value;
    context.succeed(value);
};
exports.undefinedResult = async () => undefined;
exports.functionResult = async () => () => {};
exports.unusual = async () => ({ a: undefined, n: NaN, big: 9007199254740991, e: 'é' });
exports.unhandled = (event, context, callback) => {
    Promise.reject(new Error('nobody cares'));
    setTimeout(callback, 1000);
};
exports.uncaught = () => setTimeout(() => {
    throw new Error('out of reach');
}, 5);
exports.exits = async (code) => {
    process.stdout.write('last words');
    process.exit(code);
};
