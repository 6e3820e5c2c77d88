// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;

/** A handler that reads the event's bytes, or writes those of the response: InputStream, OutputStream, Context. */
final class StreamHandler implements Handler {
    private final MethodCall method;

    StreamHandler(Object target, Method method) {
        this.method = new MethodCall(target, method);
    }

    /** Each of the three at most once, in that order, and one of the streams at least. */
    static boolean fits(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        int next = 0;
        if (next < parameters.length && parameters[next] == InputStream.class) {
            ++next;
        }
        if (next < parameters.length && parameters[next] == OutputStream.class) {
            ++next;
        }
        boolean streams = next > 0;
        if (next < parameters.length && MethodCall.isContext(parameters[next])) {
            ++next;
        }
        return streams && next == parameters.length;
    }

    @Override
    public byte[] handle(Invocation invocation) throws Throwable {
        Class<?>[] parameters = method.parameters();
        Object[] arguments = new Object[parameters.length];
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        for (int i = 0; i < parameters.length; ++i) {
            if (parameters[i] == InputStream.class) {
                arguments[i] = new ByteArrayInputStream(invocation.event);
            } else if (parameters[i] == OutputStream.class) {
                arguments[i] = response;
            } else {
                arguments[i] = LambdaContext.of(parameters[i], invocation);
            }
        }
        Object result = method.call(arguments);
        return result == null ? response.toByteArray() : JsonWriter.write(result);
    }
}
