const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

exports.handler = async (event, context) => {
    console.log('Function:', context.functionName, 'version', context.functionVersion);
    console.log('ARN:', context.invokedFunctionArn);
    console.log('Memory:', context.memoryLimitInMB, 'MB');
    console.log('Request ID:', context.awsRequestId);
    console.log('Log:', context.logGroupName, context.logStreamName);

    let done = 0;
    while (done < event.steps) {
        // Stopping in good order is better than being stopped by the time-out.
        const remaining = context.getRemainingTimeInMillis();
        if (remaining < 500) {
            console.log('Only', remaining, 'ms left, so I stop here');
            break;
        }
        console.log('Step', done + 1, 'begins with', remaining, 'ms left');
        await pause(100);
        done += 1;
    }
    return { done: done, of: event.steps };
};
