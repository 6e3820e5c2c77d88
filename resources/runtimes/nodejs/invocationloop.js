// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Event after event, and what ends the process in between: the uncaught, the unhandled and the lost.

const { Invocation } = require('./invocation.js');
const output = require('./output.js');

const UNCAUGHT_EXCEPTION = 129;
const UNHANDLED_REJECTION = 128;
const UNSETTLED_IMPORT = 13;

// Larger answers may be refused, and the error that takes their place must come before the next event is asked for.
const LONG_ANSWER = 1024 * 1024;

class InvocationLoop {
    constructor(client, profile) {
        this.client = client;
        this.profile = profile;
        this.handler = null;
        this.invocation = null;
        this.dying = false;
        process.on('beforeExit', () => this.loopIsEmpty());
        process.on('uncaughtException', (error) => this.uncaughtException(error));
        process.on('unhandledRejection', (reason) => this.unhandledRejection(reason));
    }

    start(handler) {
        this.handler = handler;
        this.client.keepAlive(true);
        this.client.next((...reply) => this.receive(...reply));
    }

    failToStart(error) {
        this.die(error, 'Uncaught Exception', UNCAUGHT_EXCEPTION);
    }

    receive(status, headers, body) {
        if (status !== 200) {
            output.writeMessage('ERROR', 'Failed to get the next event. Http response code: ' + status + '.');
            process.exit(1);
        }
        const invocation = new Invocation(headers, (failed, value) => this.answer(invocation, failed, value));
        this.invocation = invocation;
        output.setRequestId(invocation.id);
        setTrace(headers['lambda-runtime-trace-id']);
        this.client.keepAlive(false);
        invocation.run(this.handler, body);
    }

    answer(invocation, failed, value) {
        if (this.dying) {
            return;
        }
        this.invocation = null;
        this.client.keepAlive(true);
        if (failed) {
            this.answerError(invocation, value);
            return;
        }
        let body;
        try {
            body = JSON.stringify(value === undefined ? null : value);
        } catch (cause) {
            const message = 'Unable to stringify response body';
            this.answerError(invocation, require('./failure.js').failure('Error', message, { cause }));
            return;
        }
        this.post(invocation, 'response', body === undefined ? 'null' : body);
    }

    answerError(invocation, error) {
        const { type, payload, text } = require('./failure.js').report(error, this.profile, 'Invoke Error');
        output.writeMessage('ERROR', text);
        this.post(invocation, 'error', payload, type);
    }

    post(invocation, kind, body, errorType) {
        const path = 'invocation/' + invocation.id + '/' + kind;
        const onReply = (status) => this.answered(invocation, kind, status);
        const onNext = (...reply) => this.receive(...reply);
        if (body.length < LONG_ANSWER) {
            this.client.postAndNext(path, body, errorType, onReply, onNext);
            return;
        }
        this.client.post(path, body, errorType, (status) => {
            onReply(status);
            if (status !== 413) {
                this.client.next(onNext);
            }
        });
    }

    answered(invocation, kind, status) {
        if (status < 400) {
            return;
        }
        output.writeMessage('ERROR', 'LAMBDA_RUNTIME Failed to post handler ' +
            (kind === 'response' ? 'success' : 'error') + ' response. Http response code: ' + status + '.');
        if (status === 413) {
            const message = 'Response payload size exceeded maximum allowed payload size (6291556 bytes).';
            const body = JSON.stringify({ errorType: 'Function.ResponseSizeTooLarge', errorMessage: message, trace: [] });
            this.client.postAndNext('invocation/' + invocation.id + '/error', body, 'Function.ResponseSizeTooLarge',
                () => {}, (...reply) => this.receive(...reply));
        }
    }

    loopIsEmpty() {
        if (this.invocation !== null) {
            this.invocation.loopIsEmpty();
        } else if (this.handler === null && !this.dying) {
            process.exit(UNSETTLED_IMPORT);
        }
    }

    uncaughtException(error) {
        this.die(error, 'Uncaught Exception', UNCAUGHT_EXCEPTION);
    }

    unhandledRejection(reason) {
        const { describe, failure } = require('./failure.js');
        const message = reason instanceof Error ? String(reason) : describe(reason).message;
        const error = failure('Runtime.UnhandledPromiseRejection', message);
        error.reason = reason;
        this.die(error, 'Unhandled Promise Rejection', UNHANDLED_REJECTION);
    }

    // Nothing of this process can be trusted after this: the environment starts anew for the next event.
    die(error, title, exitCode) {
        if (this.dying) {
            return;
        }
        this.dying = true;
        const { type, payload, text } = require('./failure.js').report(error, this.profile, title);
        output.writeMessage('ERROR', text);
        const called = this.invocation !== null;
        if (this.handler !== null && (!called || this.profile === '2016')) {
            // Nobody waits for an answer, or the platform itself gave it: the process exited before completing.
            process.exit(exitCode);
        }
        const path = called ? 'invocation/' + this.invocation.id + '/error' : 'init/error';
        this.client.keepAlive(true);
        this.client.post(path, payload, type, () => process.exit(exitCode));
    }
}

function setTrace(trace) {
    if (trace === undefined) {
        delete process.env._X_AMZN_TRACE_ID;
    } else {
        process.env._X_AMZN_TRACE_ID = trace;
    }
}

module.exports = { InvocationLoop };
