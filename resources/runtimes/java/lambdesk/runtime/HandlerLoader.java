// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Finds the handler that a string like `example.Hello::greet` or `example.Hello` names. */
final class HandlerLoader {
    /** The function brings these interfaces in its package. */
    private static final String INTERFACES = "com.amazonaws.services.lambda.runtime.";
    private static final String INTERFACE_METHOD = "handleRequest";

    private HandlerLoader() {}

    static Handler load(String name) {
        int colons = name.indexOf("::");
        String className = colons < 0 ? name : name.substring(0, colons);
        String methodName = colons < 0 ? "" : name.substring(colons + 2);
        if (className.isEmpty() || colons >= 0 && methodName.isEmpty()) {
            throw new Fault("Invalid handler: `" + name + "'", null);
        }
        Class<?> type = loadClass(className);
        if (methodName.isEmpty() || methodName.equals(INTERFACE_METHOD)) {
            Handler handler = byInterface(type);
            if (handler != null) {
                return handler;
            }
        }
        if (methodName.isEmpty()) {
            throw new Fault("Class " + className + " does not implement an appropriate handler interface.", null);
        }
        return byMethod(type, methodName);
    }

    private static Class<?> loadClass(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException problem) {
            throw new Fault("Class not found: " + name, problem, false);
        } catch (LinkageError problem) {
            Throwable cause = problem.getCause() == null ? problem : problem.getCause();
            String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
            throw new Fault("Error loading class " + name + message, cause, true);
        }
    }

    private static Handler byInterface(Class<?> type) {
        Class<?> stream = Types.interfaceNamed(INTERFACES + "RequestStreamHandler", type);
        Class<?> request = Types.interfaceNamed(INTERFACES + "RequestHandler", type);
        if (stream == null && request == null) {
            return null;
        }
        Method method = null;
        for (Method each : (stream == null ? request : stream).getMethods()) {
            if (each.getName().equals(INTERFACE_METHOD)) {
                method = each;
            }
        }
        if (method == null) {
            return null;
        }
        Object target = newInstance(type);
        return stream == null ? new ValueHandler(target, method, type) : new StreamHandler(target, method);
    }

    private static Handler byMethod(Class<?> type, String name) {
        List<Method> candidates = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && !method.isBridge()) {
                candidates.add(method);
            }
        }
        if (candidates.isEmpty()) {
            throw new Fault("Class " + type.getName() + " has no public method named " + name, null);
        }
        Method best = null;
        for (Method method : candidates) {
            boolean fits = StreamHandler.fits(method) || ValueHandler.fits(method);
            if (fits && (best == null || method.getParameterCount() > best.getParameterCount())) {
                best = method;
            }
        }
        if (best == null) {
            throw new Fault("No public method named " + name + " with appropriate method signature found on class "
                + type.getName(), null);
        }
        best.setAccessible(true); // the class may be one of the package alone
        Object target = Modifier.isStatic(best.getModifiers()) ? null : newInstance(type);
        return StreamHandler.fits(best) ? new StreamHandler(target, best) : new ValueHandler(target, best, type);
    }

    private static Object newInstance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (NoSuchMethodException problem) {
            throw new Fault("Class " + type.getName() + " has no public zero-argument constructor", problem, false);
        } catch (InstantiationException problem) {
            throw new Fault("Unable to instantiate an instance of class " + type.getName(), problem, false);
        } catch (IllegalAccessException problem) {
            throw new Fault("Class " + type.getName() + "'s constructor is not accessible", problem, false);
        } catch (InvocationTargetException thrown) {
            Throwable cause = thrown.getCause();
            String message = cause.getLocalizedMessage() == null ? cause.getClass().getName() : cause.getLocalizedMessage();
            throw new Fault(message, cause, true);
        } catch (LinkageError problem) {
            throw new Fault("Error loading class " + type.getName() + ": " + problem.getMessage(), problem, true);
        }
    }
}
