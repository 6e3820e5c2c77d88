// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Type;

/** A handler that takes a value, or none, and returns one: `()`, `(I)`, `(Context)` or `(I, Context)`. */
final class ValueHandler implements Handler {
    private final MethodCall method;
    private final Type inputType;

    /** `owner` is the class that the handler names; what it inherits may be generic. */
    ValueHandler(Object target, Method method, Class<?> owner) {
        this.method = new MethodCall(target, method);
        Type[] parameters = method.getGenericParameterTypes();
        boolean takesInput = parameters.length > 0 && !MethodCall.isContext(method.getParameterTypes()[0]);
        inputType = takesInput ? Types.resolve(parameters[0], owner) : null;
    }

    static boolean fits(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        for (Class<?> parameter : parameters) {
            if (parameter == InputStream.class || parameter == OutputStream.class) {
                return false;
            }
        }
        return parameters.length < 2 || parameters.length == 2 && MethodCall.isContext(parameters[1]);
    }

    @Override
    public byte[] handle(Invocation invocation) throws Throwable {
        Class<?>[] parameters = method.parameters();
        Object[] arguments = new Object[parameters.length];
        int next = 0;
        if (inputType != null) {
            arguments[next++] = read(invocation.event);
        }
        if (next < parameters.length) {
            arguments[next] = LambdaContext.of(parameters[next], invocation);
        }
        return write(method.call(arguments));
    }

    private Object read(byte[] event) {
        try {
            return Binder.bind(JsonReader.read(event), inputType);
        } catch (RuntimeException | StackOverflowError problem) {
            throw new RuntimeException("An error occurred during JSON parsing", problem);
        }
    }

    private static byte[] write(Object result) {
        try {
            return JsonWriter.write(result);
        } catch (RuntimeException | StackOverflowError problem) {
            throw new RuntimeException("An error occurred during JSON serialization of response", problem);
        }
    }
}
