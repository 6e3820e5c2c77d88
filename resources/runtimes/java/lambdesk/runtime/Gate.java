// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where a process that is started ahead of need waits, with the JVM up and nothing of the function loaded yet. */
final class Gate {
    private static final String SAMPLE = "{\"key\": [1, 2.5, true, null, \"\\u00e9\"]}";

    private Gate() {}

    static void waitAt(int number) throws IOException {
        FileDescriptor descriptor = descriptor(number);
        try (FileOutputStream out = new FileOutputStream(descriptor);
             FileInputStream in = new FileInputStream(descriptor)) {
            out.write('r');
            // The first event finds loaded what it takes, and there is time now.
            JsonWriter.write(Binder.bind(JsonReader.read(SAMPLE.getBytes(StandardCharsets.UTF_8)), Map.class));
            if (in.read() < 0) {
                System.exit(0); // nobody needs it any more
            }
        }
    }

    /**
     * The gate is a socket, which can't be opened by a name below /proc. The JVM is started with
     * --add-opens java.base/java.io=ALL-UNNAMED for this.
     */
    private static FileDescriptor descriptor(int number) throws IOException {
        FileDescriptor descriptor = new FileDescriptor();
        try {
            Field field = FileDescriptor.class.getDeclaredField("fd");
            field.setAccessible(true);
            field.setInt(descriptor, number);
        } catch (ReflectiveOperationException problem) {
            throw new IOException(problem);
        }
        return descriptor;
    }
}
