// SPDX-License-Identifier: GPL-3.0-or-later
// The interfaces that a function brings in its package, as far as tests need them.
package com.amazonaws.services.lambda.runtime;

public interface Context {
    String getAwsRequestId();

    String getLogGroupName();

    String getLogStreamName();

    String getFunctionName();

    String getFunctionVersion();

    String getInvokedFunctionArn();

    CognitoIdentity getIdentity();

    ClientContext getClientContext();

    int getRemainingTimeInMillis();

    int getMemoryLimitInMB();

    LambdaLogger getLogger();

    default String getTenantId() {
        return "default";
    }

    default String getOfALaterVersion() {
        return "default";
    }
}
