// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.io.IOException;

/**
 * Runtime client for Java 11 and later: takes events from the Lambda Runtime API and gives them to the function's
 * handler. Started as `java … -cp bootstrap.jar:TASK:TASK/lib/* lambdesk.runtime.Main` in the task root; everything else
 * comes from the environment. No lambda, no formatting and no regular expression up to the first event: each costs a cold
 * start its milliseconds.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Output.install();
        RuntimeClient client = new RuntimeClient(System.getenv("AWS_LAMBDA_RUNTIME_API"));
        String gate = System.getenv("_LAMBDESK_GATE");
        if (gate != null) {
            Gate.waitAt(Integer.parseInt(gate));
        }
        String name = System.getenv("_HANDLER");
        Handler handler = null;
        try {
            handler = HandlerLoader.load(name == null ? "" : name);
        } catch (Throwable error) {
            Failure failure = Failure.of(error);
            if (failure.endsRuntime()) {
                failToStart(client, failure);
            }
            // The platform tells of these in the invocation.
            handler = new FailingHandler(error);
        }
        new InvocationLoop(client, handler).run();
    }

    private static void failToStart(RuntimeClient client, Failure failure) {
        Output.writeEvent(failure.log());
        client.post("init/error", failure.payload(), failure.type());
        System.exit(1);
    }

    /** In place of a handler that couldn't be found. */
    private static final class FailingHandler implements Handler {
        private final Throwable error;

        FailingHandler(Throwable error) {
            this.error = error;
        }

        @Override
        public byte[] handle(Invocation invocation) throws Throwable {
            throw error;
        }
    }
}
