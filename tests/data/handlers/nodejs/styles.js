// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

exports.async = async (event) => ({ got: event });
exports.promise = (event) => new Promise((resolve) => setTimeout(resolve, 5, event));
exports.thenable = () => ({ then: (resolve) => resolve('then') });
exports.callback = (event, context, callback) => setTimeout(callback, 5, null, { got: event });
exports.callbackError = (event, context, callback) => callback(new Error('from the callback'));
exports.succeed = (event, context) => context.succeed({ got: event });
exports.succeedLater = (event, context) => setTimeout(context.succeed, 5, 'later');
exports.fail = (event, context) => context.fail(new Error('from fail'));
exports.failNothing = (event, context) => context.fail(null);
exports.done = (event, context) => context.done(null, 'done');
exports.doneError = (event, context) => context.done('a string');
exports.nothing = () => {};
exports.returns = () => 'ignored without a promise';
exports.neverSettles = () => new Promise(() => {});
exports.twice = (event, context, callback) => {
    callback(null, 'first');
    callback(null, 'second');
};
exports.succeedThenFail = (event, context) => {
    context.succeed('first');
    context.fail(new Error('second'));
    console.log('still here');
};
exports.waits = (event, context, callback) => {
    setTimeout(() => console.log('after the callback'), 30);
    callback(null, 'waited');
};
exports.doesNotWait = (event, context, callback) => {
    setInterval(() => {}, 1000);
    context.callbackWaitsForEmptyEventLoop = false;
    callback(null, context.callbackWaitsForEmptyEventLoop);
};
exports.succeedDoesNotWait = (event, context) => {
    setInterval(() => {}, 1000);
    context.succeed('at once');
};

let earlier = null;
exports.lateCallback = (event, context, callback) => {
    if (earlier !== null) {
        earlier(new Error('belongs to the first call'));
    }
    earlier = callback;
    callback(null, event);
};

let calls = 0;
exports.counts = async () => ++calls;
