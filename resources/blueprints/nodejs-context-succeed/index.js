// In 2015 these three functions were the only way to end a run. They answer at
// once: code that is still waiting for something is put to sleep.
exports.handler = function (event, context) {
    console.log('Ending with context.' + event.action);

    if (event.action === 'succeed') {
        context.succeed(event.text);
    } else if (event.action === 'fail') {
        context.fail(new Error(event.text));
    } else {
        // done(error, result): no error, so the run succeeds
        context.done(null, event.text);
    }
};
