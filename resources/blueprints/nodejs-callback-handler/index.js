// callback(error) makes the run fail, callback(null, result) makes it succeed.
exports.handler = (event, context, callback) => {
    if (typeof event.width !== 'number' || typeof event.height !== 'number') {
        callback(new Error('The event needs a width and a height'));
        return;
    }

    setTimeout(() => {
        console.log('This timer ends after the callback was called');
    }, 200);

    // The answer waits until all timers and connections are done. With this line
    // it would leave at once:
    // context.callbackWaitsForEmptyEventLoop = false;
    callback(null, { area: event.width * event.height });
};
