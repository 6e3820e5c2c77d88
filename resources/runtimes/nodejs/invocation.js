// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// One call of the handler, in any of the styles in which it may end. The first ender wins, later ones are ignored.

const { createContext } = require('./context.js');

class Invocation {
    constructor(headers, onEnd) {
        this.id = headers['lambda-runtime-aws-request-id'];
        this.headers = headers;
        this.onEnd = onEnd;
        this.ended = false;
        this.atEmptyLoop = null;
        this.promised = false;
        this.waits = true;
    }

    run(handler, body) {
        let returned;
        try {
            const callback = (error, value) => this.endByCallback(error, value);
            const event = JSON.parse(body.toString('utf8'));
            returned = handler(event, createContext(this.headers, this.enders()), callback);
        } catch (error) {
            this.end(true, error, true);
            return;
        }
        if (returned !== null && returned !== undefined && typeof returned.then === 'function') {
            this.promised = true;
            Promise.resolve(returned).then(
                (value) => this.end(false, value, true),
                (error) => this.end(true, error, true),
            );
        }
    }

    enders() {
        const invocation = this;
        return {
            get waits() {
                return invocation.waits;
            },
            set waits(value) {
                invocation.waits = value;
            },
            succeed: (value) => this.end(false, value, false),
            fail: (error) => this.end(true, error, false),
            done: (error, value) => this.endBy(error, value),
        };
    }

    endBy(error, value) {
        const failed = error !== undefined && error !== null;
        this.end(failed, failed ? error : value, false);
    }

    endByCallback(error, value) {
        if (!this.waits) {
            this.endBy(error, value);
        } else if (!this.ended && this.atEmptyLoop === null) {
            this.atEmptyLoop = () => {
                this.atEmptyLoop = null;
                this.endBy(error, value);
            };
        }
    }

    // Not at once for context.succeed and its kin: what the handler still does in this turn belongs to this call.
    end(failed, value, atOnce) {
        if (this.ended || this.atEmptyLoop !== null) {
            return;
        }
        this.ended = true;
        if (atOnce) {
            this.onEnd(failed, value);
        } else {
            setImmediate(() => this.onEnd(failed, value));
        }
    }

    loopIsEmpty() {
        if (this.atEmptyLoop !== null) {
            this.atEmptyLoop();
        } else if (this.promised) {
            this.end(true, require('./failure.js').failure('Runtime.NodeJsExit',
                'The event loop ran empty before the promise that the handler returned was settled.'), true);
        } else {
            this.end(false, null, true);
        }
    }
}

module.exports = { Invocation };
