const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

exports.handler = async (event, context) => {
    for (let second = 1; second <= event.seconds; second += 1) {
        console.log('Working,', context.getRemainingTimeInMillis(), 'ms left');
        await pause(1000);
    }

    // With the sample event this line is never reached.
    return 'Done after ' + event.seconds + ' seconds';
};
