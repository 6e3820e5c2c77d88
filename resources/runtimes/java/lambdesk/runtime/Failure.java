// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An error as the platform writes it into payload and log. */
final class Failure {
    private static final String OWN_PACKAGE = "lambdesk.runtime.";
    private static final int MOST_CAUSES = 20;

    private final String message;
    private final String type;
    private final boolean endsRuntime;
    private final Map<String, Object> content;
    private final String log;

    private Failure(String message, String type, boolean endsRuntime, Map<String, Object> content, String log) {
        this.message = message;
        this.type = type;
        this.endsRuntime = endsRuntime;
        this.content = content;
        this.log = log;
    }

    static Failure of(Throwable error) {
        trim(error, Collections.newSetFromMap(new IdentityHashMap<>()));
        if (error instanceof Fault) {
            return of((Fault) error);
        }
        String type = error.getClass().getName();
        String message = messageOf(error);
        return new Failure(message, type, error instanceof VirtualMachineError, content(error, 0),
            message + ": " + type + "\n" + trace(error));
    }

    private static Failure of(Fault fault) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("errorMessage", fault.getMessage());
        if (fault.type != null) {
            content.put("errorType", fault.type);
        }
        String log = fault.getMessage();
        if (fault.getCause() != null) {
            content.put("stackTrace", frames(fault.getCause()));
            log = log + ": " + fault.type + "\n" + trace(fault.getCause());
        }
        return new Failure(fault.getMessage(), fault.type, fault.endsRuntime, content, log);
    }

    /** As a header takes it; null when there is none. */
    String type() {
        return type;
    }

    /** Whether the runtime can't go on after it. */
    boolean endsRuntime() {
        return endsRuntime;
    }

    String log() {
        return log;
    }

    byte[] payload() {
        return JsonWriter.write(content);
    }

    @Override
    public String toString() {
        return message;
    }

    private static Map<String, Object> content(Throwable error, int depth) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("errorMessage", messageOf(error));
        content.put("errorType", error.getClass().getName());
        content.put("stackTrace", frames(error));
        if (error.getCause() != null && depth < MOST_CAUSES) {
            content.put("cause", content(error.getCause(), depth + 1));
        }
        return content;
    }

    private static List<String> frames(Throwable error) {
        List<String> frames = new ArrayList<>();
        for (StackTraceElement frame : error.getStackTrace()) {
            frames.add(frame.toString());
        }
        return frames;
    }

    private static String messageOf(Throwable error) {
        try {
            String message = error.getLocalizedMessage();
            return message == null ? error.getClass().getName() : message;
        } catch (RuntimeException problem) {
            return error.getClass().getName();
        }
    }

    private static String trace(Throwable error) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        try {
            error.printStackTrace(writer);
        } catch (RuntimeException problem) {
            writer.print(error.getClass().getName());
        }
        writer.flush();
        return text.toString();
    }

    /** Takes this runtime's own frames, and what led from them to the function, out of error and causes. */
    private static void trim(Throwable error, Set<Throwable> seen) {
        if (error == null || !seen.add(error)) {
            return;
        }
        StackTraceElement[] frames = error.getStackTrace();
        int end = 0;
        while (end < frames.length && !frames[end].getClassName().startsWith(OWN_PACKAGE)) {
            ++end;
        }
        while (end > 0 && end < frames.length && isReflection(frames[end - 1].getClassName())) {
            --end;
        }
        error.setStackTrace(Arrays.copyOf(frames, end));
        trim(error.getCause(), seen);
        for (Throwable suppressed : error.getSuppressed()) {
            trim(suppressed, seen);
        }
    }

    private static boolean isReflection(String className) {
        return className.startsWith("jdk.internal.reflect.") || className.startsWith("java.lang.reflect.")
            || className.startsWith("java.lang.invoke.");
    }
}
