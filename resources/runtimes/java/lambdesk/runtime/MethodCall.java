// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** A method of the function's with what it is called on. */
final class MethodCall {
    /** Of the function's own copy: this runtime has none. */
    private static final String CONTEXT = "com.amazonaws.services.lambda.runtime.Context";

    private final Object target;
    private final Method method;

    /** `target` is null for a static method. */
    MethodCall(Object target, Method method) {
        this.target = target;
        this.method = method;
    }

    static boolean isContext(Class<?> parameter) {
        return parameter.getName().equals(CONTEXT);
    }

    Class<?>[] parameters() {
        return method.getParameterTypes();
    }

    /** What the method throws comes as it was thrown. */
    Object call(Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
