// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What of a class is written to JSON and set from it: getters, setters, public fields, a record's components. */
final class Properties {
    private static final Map<Class<?>, Properties> KNOWN = new HashMap<>();

    private final Map<String, Readable> readable = new LinkedHashMap<>();
    private final Map<String, Writable> writable = new HashMap<>();

    private Properties(Class<?> type) {
        // In the order in which they are written down, as far as that can be known: methods have none.
        List<Field> fields = fieldsOf(type);
        Map<String, Readable> getters = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()
                && method.getDeclaringClass() != Object.class) {
                addMethod(method, getters);
            }
        }
        for (Field field : fields) {
            boolean isPublic = Modifier.isPublic(field.getModifiers());
            Readable getter = getters.remove(field.getName());
            if (isRecord(type)) {
                addRecordComponent(type, field);
            } else if (getter != null) {
                readable.put(getter.name, getter);
            } else if (isPublic) {
                readable.put(field.getName(), new Readable(field.getName(), null, field));
            }
            if (isPublic && !Modifier.isFinal(field.getModifiers())) {
                writable.putIfAbsent(field.getName(), new Writable(null, field));
            }
        }
        readable.putAll(getters);
    }

    static synchronized Properties of(Class<?> type) {
        Properties properties = KNOWN.get(type);
        if (properties == null) {
            properties = new Properties(type);
            KNOWN.put(type, properties);
        }
        return properties;
    }

    Collection<Readable> readable() {
        return readable.values();
    }

    /** Null when there is none of that name. */
    Writable writable(String name) {
        return writable.get(name);
    }

    /** The class is from a later Java than this is compiled for. */
    static boolean isRecord(Class<?> type) {
        return type.getSuperclass() != null && type.getSuperclass().getName().equals("java.lang.Record");
    }

    /** Those of the objects, the superclass's first; of a record its components. */
    static List<Field> fieldsOf(Class<?> type) {
        if (type == null || type == Object.class) {
            return new ArrayList<>();
        }
        List<Field> fields = fieldsOf(type.getSuperclass());
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                fields.add(field);
            }
        }
        return fields;
    }

    private void addMethod(Method method, Map<String, Readable> getters) {
        String name = method.getName();
        Class<?> result = method.getReturnType();
        if (method.getParameterCount() == 0 && result != void.class) {
            boolean isTruth = result == boolean.class || result == Boolean.class;
            String property = isTruth && named(name, "is") != null ? named(name, "is") : named(name, "get");
            if (property != null) {
                getters.put(property, new Readable(property, accessible(method), null));
            }
        } else if (method.getParameterCount() == 1 && named(name, "set") != null) {
            writable.put(named(name, "set"), new Writable(accessible(method), null));
        }
    }

    private void addRecordComponent(Class<?> type, Field field) {
        try {
            Method accessor = accessible(type.getMethod(field.getName()));
            readable.put(field.getName(), new Readable(field.getName(), accessor, null));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The property that `getName` gets; null when it is no such name. */
    private static String named(String method, String verb) {
        boolean fits = method.startsWith(verb) && method.length() > verb.length();
        return fits ? decapitalized(method.substring(verb.length())) : null;
    }

    /** As java.beans.Introspector has it, whose module not every JVM has: `URL` stays. */
    private static String decapitalized(String name) {
        if (name.length() > 1 && Character.isUpperCase(name.charAt(1)) && Character.isUpperCase(name.charAt(0))) {
            return name;
        }
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static <T extends AccessibleObject> T accessible(T member) {
        // The class may be one of the package alone.
        member.setAccessible(true);
        return member;
    }

    static final class Readable {
        final String name;
        private final Method getter;
        private final Field field;

        Readable(String name, Method getter, Field field) {
            this.name = name;
            this.getter = getter;
            this.field = field == null ? null : accessible(field);
        }

        Object read(Object bean) {
            try {
                return getter == null ? field.get(bean) : getter.invoke(bean);
            } catch (InvocationTargetException thrown) {
                throw new JsonException(name + " can't be read: " + thrown.getCause(), thrown.getCause());
            } catch (IllegalAccessException problem) {
                throw new JsonException(name + " can't be read: " + problem, problem);
            }
        }
    }

    static final class Writable {
        private final Method setter;
        private final Field field;

        Writable(Method setter, Field field) {
            this.setter = setter;
            this.field = field == null ? null : accessible(field);
        }

        Type type() {
            return setter == null ? field.getGenericType() : setter.getGenericParameterTypes()[0];
        }

        Class<?> declaringClass() {
            return setter == null ? field.getDeclaringClass() : setter.getDeclaringClass();
        }

        void write(Object bean, Object value) throws InvocationTargetException, IllegalAccessException {
            if (setter == null) {
                field.set(bean, value);
            } else {
                setter.invoke(bean, value);
            }
        }
    }
}
