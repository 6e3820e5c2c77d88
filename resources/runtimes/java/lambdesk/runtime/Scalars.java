// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Date;

/** Strings, numbers and booleans of JSON as the types that stand for one of them. */
final class Scalars {
    private static final String[] FACTORIES = {"parse", "fromString", "of", "valueOf", "create"};

    private Scalars() {}

    static Object zero(Class<?> primitive) {
        return primitive == boolean.class ? (Object) Boolean.FALSE : primitive == char.class ? (Object) '\0'
            : number(BigDecimal.ZERO, primitive);
    }

    /** Of no type in particular. */
    static Object plain(Object json) {
        return json instanceof BigDecimal ? (Object) ((BigDecimal) json).doubleValue() : json;
    }

    static boolean isScalar(Class<?> wanted) {
        return wanted.isPrimitive() || wanted.isEnum() || wanted.getName().startsWith("java.");
    }

    /** `json` is a string, a number or a boolean. */
    static Object bind(Object json, Class<?> wanted) {
        if (wanted == String.class || wanted == CharSequence.class) {
            return json.toString();
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return truth(json, wanted);
        }
        if (wanted == char.class || wanted == Character.class) {
            return character(json, wanted);
        }
        if (wanted == Number.class) {
            return json instanceof Number ? plain(json) : decimal(json, wanted);
        }
        if (isNumber(wanted)) {
            return number(decimal(json, wanted), wanted);
        }
        if (wanted.isEnum()) {
            return constant(json, wanted);
        }
        if (wanted == Date.class && json instanceof Number) {
            return new Date(((Number) json).longValue());
        }
        if (wanted.isInstance(json)) {
            return json;
        }
        return fromText(json, wanted);
    }

    private static boolean isNumber(Class<?> wanted) {
        return wanted.isPrimitive() || wanted == Integer.class || wanted == Long.class || wanted == Double.class
            || wanted == Float.class || wanted == Short.class || wanted == Byte.class || wanted == BigDecimal.class
            || wanted == BigInteger.class;
    }

    private static Object truth(Object json, Class<?> wanted) {
        if (json instanceof Boolean) {
            return json;
        }
        if ("true".equals(json) || "false".equals(json)) {
            return Boolean.valueOf((String) json);
        }
        throw Binder.misfit(json, wanted);
    }

    private static Object character(Object json, Class<?> wanted) {
        if (json instanceof String && ((String) json).length() == 1) {
            return ((String) json).charAt(0);
        }
        throw Binder.misfit(json, wanted);
    }

    /** A string that reads as a number is one, as on the platform. */
    private static BigDecimal decimal(Object json, Class<?> wanted) {
        if (json instanceof Boolean) {
            throw Binder.misfit(json, wanted);
        }
        try {
            return json instanceof BigDecimal ? (BigDecimal) json : new BigDecimal(json.toString().trim());
        } catch (NumberFormatException problem) {
            throw Binder.misfit(json, wanted);
        }
    }

    /** Whole numbers lose what is behind the point, and may not be out of the type's range. */
    private static Object number(BigDecimal value, Class<?> wanted) {
        if (wanted == double.class || wanted == Double.class) {
            return value.doubleValue();
        }
        if (wanted == float.class || wanted == Float.class) {
            return value.floatValue();
        }
        if (wanted == BigDecimal.class) {
            return value;
        }
        try {
            BigInteger whole = value.toBigInteger();
            if (wanted == BigInteger.class) {
                return whole;
            }
            if (wanted == long.class || wanted == Long.class) {
                return whole.longValueExact();
            }
            if (wanted == short.class || wanted == Short.class) {
                return whole.shortValueExact();
            }
            return wanted == byte.class || wanted == Byte.class ? (Object) whole.byteValueExact()
                : (Object) whole.intValueExact();
        } catch (ArithmeticException problem) {
            throw new JsonException("The number " + value + " is out of range of " + wanted.getName());
        }
    }

    /** The platform takes a name that the type doesn't have for null. */
    private static Object constant(Object json, Class<?> wanted) {
        for (Object constant : wanted.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(json)) {
                return constant;
            }
        }
        return null;
    }

    /** A class may have a way of its own from a text: java.time.Instant.parse, UUID.fromString, URI's constructor. */
    private static Object fromText(Object json, Class<?> wanted) {
        if (!(json instanceof String)) {
            throw Binder.misfit(json, wanted);
        }
        try {
            for (String name : FACTORIES) {
                Method factory = factoryOf(wanted, name);
                if (factory != null) {
                    return factory.invoke(null, json);
                }
            }
            Constructor<?> constructor = wanted.getConstructor(String.class);
            return constructor.newInstance(json);
        } catch (InvocationTargetException thrown) {
            throw new JsonException("Cannot make a value of type `" + wanted.getName() + "`: " + thrown.getCause(),
                thrown.getCause());
        } catch (ReflectiveOperationException problem) {
            throw Binder.misfit(json, wanted);
        }
    }

    private static Method factoryOf(Class<?> wanted, String name) {
        for (Class<?> parameter : new Class<?>[] {String.class, CharSequence.class}) {
            try {
                Method method = wanted.getMethod(name, parameter);
                if (Modifier.isStatic(method.getModifiers()) && method.getReturnType() == wanted) {
                    return method;
                }
            } catch (NoSuchMethodException missing) {
                continue;
            }
        }
        return null;
    }
}
