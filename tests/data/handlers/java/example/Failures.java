// SPDX-License-Identifier: GPL-3.0-or-later
package example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;

public class Failures implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String input, Context context) {
        throw new IllegalStateException("boom");
    }

    public void caused(Object event) throws IOException {
        try {
            handleRequest("", null);
        } catch (IllegalStateException problem) {
            throw new IOException("outer", problem);
        }
    }

    public void silent(Object event) {
        throw new RuntimeException();
    }

    public void memory(Object event) {
        throw new OutOfMemoryError("made up");
    }

    public void exit(Object event) {
        System.out.print("leaving");
        System.exit(3);
    }

    public static class InConstructor {
        public InConstructor() {
            throw new IllegalArgumentException("not today");
        }

        public void handle(Object event) {}
    }

    public static class InInitializer {
        static int value = Integer.parseInt("x");

        public void handle(Object event) {}
    }

    public abstract static class Abstract {
        public void handle(Object event) {}
    }

    public static class Private {
        private void handle(Object event) {}
    }
}
