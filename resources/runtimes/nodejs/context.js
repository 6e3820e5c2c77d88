// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const HEADER = 'lambda-runtime-';

function parsed(text) {
    return text === undefined || text === '' ? undefined : JSON.parse(text);
}

// The handler's second argument, in the order of members in which the platform's own prints.
function createContext(headers, enders) {
    const env = process.env;
    const deadline = Number(headers[HEADER + 'deadline-ms']);
    const context = {
        get callbackWaitsForEmptyEventLoop() {
            return enders.waits;
        },
        set callbackWaitsForEmptyEventLoop(value) {
            enders.waits = Boolean(value);
        },
        succeed: enders.succeed,
        fail: enders.fail,
        done: enders.done,
        functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
        functionName: env.AWS_LAMBDA_FUNCTION_NAME,
        memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
        logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
        logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
        clientContext: parsed(headers[HEADER + 'client-context']),
        identity: parsed(headers[HEADER + 'cognito-identity']),
        invokedFunctionArn: headers[HEADER + 'invoked-function-arn'],
        awsRequestId: headers[HEADER + 'aws-request-id'],
        getRemainingTimeInMillis: () => deadline - Date.now(),
    };
    if (headers[HEADER + 'aws-tenant-id'] !== undefined) {
        context.tenantId = headers[HEADER + 'aws-tenant-id'];
    }
    return context;
}

module.exports = { createContext };
