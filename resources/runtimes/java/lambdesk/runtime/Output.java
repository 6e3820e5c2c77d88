// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The function's output: UTF-8, line by line while it runs, and all of it in the pipe before the answer leaves. */
final class Output {
    private static final int BUFFER = 8192;
    private static PrintStream out;
    private static PrintStream err;

    private Output() {}

    static void install() {
        out = stream(FileDescriptor.out);
        err = stream(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        Runtime.getRuntime().addShutdownHook(new Thread() {
            @Override
            public void run() {
                flush();
            }
        });
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        BufferedOutputStream buffer = new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
        return new PrintStream(buffer, true, StandardCharsets.UTF_8);
    }

    /** One log event. */
    static void writeEvent(String text) {
        writeEvent(text.getBytes(StandardCharsets.UTF_8));
    }

    static void writeEvent(byte[] text) {
        synchronized (out) {
            out.write(text, 0, text.length);
            if (text.length == 0 || text[text.length - 1] != '\n') {
                out.write('\n');
            }
            out.flush();
        }
    }

    /** The function may have put other streams in their place. */
    static void flush() {
        System.out.flush();
        System.err.flush();
        out.flush();
        err.flush();
    }
}
