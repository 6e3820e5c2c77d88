console.log('Loading function');

// Lambda calls the handler with two things: the event, which is what the caller
// sent, and the context, which tells about this run and ends it.
exports.handler = function (event, context) {
    console.log('value1 =', event.key1);
    console.log('value2 =', event.key2);
    console.log('value3 =', event.key3);

    // What you give to succeed() is the result; fail('a reason') reports an error.
    // Newer code says the same with an async handler that returns its result: the
    // blueprint nodejs-async-handler shows how.
    context.succeed(event.key1);
};
