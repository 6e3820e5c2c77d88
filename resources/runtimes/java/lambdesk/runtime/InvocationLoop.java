// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

/** Event after event. */
final class InvocationLoop {
    /** Larger answers may be refused, and the error in their place must come before the next event is asked for. */
    private static final int LONG_ANSWER = 1024 * 1024;
    private static final int TOO_LARGE = 413;
    private static final String TRACE = "com.amazonaws.xray.traceHeader";

    private final RuntimeClient client;
    private final Handler handler;

    InvocationLoop(RuntimeClient client, Handler handler) {
        this.client = client;
        this.handler = handler;
    }

    void run() {
        Invocation invocation = client.next();
        while (true) {
            invocation = answer(invocation);
        }
    }

    /** Runs the handler and returns the next invocation. */
    private Invocation answer(Invocation invocation) {
        setTrace(invocation.header("trace-id"));
        String path = "invocation/" + invocation.requestId();
        Failure failure = null;
        byte[] body;
        try {
            body = handler.handle(invocation);
        } catch (Throwable error) {
            failure = Failure.of(error);
            body = failure.payload();
            Output.writeEvent(failure.log());
        }
        Output.flush();
        String type = failure == null ? null : failure.type();
        path = path + (failure == null ? "/response" : "/error");
        if (failure != null && failure.endsRuntime()) {
            client.post(path, body, type);
            System.exit(1);
        }
        if (body.length < LONG_ANSWER) {
            return client.postAndNext(path, body, type);
        }
        if (client.post(path, body, type) == TOO_LARGE) {
            Failure tooLarge = Failure.of(new Fault(
                "Response payload size exceeded maximum allowed payload size (6291556 bytes).",
                "Function.ResponseSizeTooLarge"));
            client.post("invocation/" + invocation.requestId() + "/error", tooLarge.payload(), tooLarge.type());
        }
        return client.next();
    }

    private static void setTrace(String trace) {
        if (trace == null) {
            System.clearProperty(TRACE);
        } else {
            System.setProperty(TRACE, trace);
        }
    }
}
