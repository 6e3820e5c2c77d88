// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes objects of the types that a handler declares of what JsonReader has read. */
final class Binder {
    private Binder() {}

    static Object bind(Object json, Type type) {
        Class<?> wanted = Types.classOf(type);
        if (wanted == Optional.class) {
            Type[] arguments = Types.argumentsOf(type);
            return Optional.ofNullable(bind(json, arguments.length == 0 ? Object.class : arguments[0]));
        }
        if (json == null) {
            return wanted.isPrimitive() ? Scalars.zero(wanted) : null;
        }
        if (wanted == Object.class) {
            return plain(json);
        }
        if (wanted.isArray()) {
            return bindArray(json, type, wanted);
        }
        if (Collection.class.isAssignableFrom(wanted) || wanted == Iterable.class) {
            return bindCollection(json, type, wanted);
        }
        if (Map.class.isAssignableFrom(wanted)) {
            return bindMap(json, type, wanted);
        }
        if (json instanceof List) {
            return bindOnly((List<?>) json, type, wanted);
        }
        if (!(json instanceof Map)) {
            return json.equals("") && !Scalars.isScalar(wanted) ? null : Scalars.bind(json, wanted);
        }
        if (Scalars.isScalar(wanted)) {
            throw misfit(json, wanted);
        }
        return Properties.isRecord(wanted) ? bindRecord((Map<?, ?>) json, type, wanted)
            : bindBean((Map<?, ?>) json, type, wanted);
    }

    static JsonException misfit(Object json, Class<?> wanted) {
        String found = json instanceof Map ? "an object" : json instanceof List ? "an array"
            : json instanceof String ? "a string" : json instanceof Boolean ? "a boolean" : "a number";
        return new JsonException("Cannot make a value of type `" + wanted.getName() + "` from " + found);
    }

    /** Numbers with a fraction are doubles where no type says otherwise. */
    private static Object plain(Object json) {
        if (json instanceof Map) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) json).entrySet()) {
                map.put(entry.getKey(), plain(entry.getValue()));
            }
            return map;
        }
        if (json instanceof List) {
            List<Object> list = new ArrayList<>();
            for (Object item : (List<?>) json) {
                list.add(plain(item));
            }
            return list;
        }
        return Scalars.plain(json);
    }

    /** And one value for a list of one. */
    private static Collection<?> items(Object json) {
        return json instanceof List ? (List<?>) json : List.of(json);
    }

    /** A list of one stands for that one, and an empty one for nothing, as on the platform. */
    private static Object bindOnly(List<?> json, Type type, Class<?> wanted) {
        if (json.size() > 1) {
            throw misfit(json, wanted);
        }
        return bind(json.isEmpty() ? null : json.get(0), type);
    }

    private static Object bindArray(Object json, Type type, Class<?> wanted) {
        if (json instanceof String && wanted == byte[].class) {
            return Base64.getDecoder().decode((String) json);
        }
        if (json instanceof String && wanted == char[].class) {
            return ((String) json).toCharArray();
        }
        Type itemType = type instanceof GenericArrayType
            ? ((GenericArrayType) type).getGenericComponentType() : wanted.getComponentType();
        Collection<?> items = items(json);
        Object array = Array.newInstance(wanted.getComponentType(), items.size());
        int i = 0;
        for (Object item : items) {
            Array.set(array, i++, bind(item, itemType));
        }
        return array;
    }

    private static Object bindCollection(Object json, Type type, Class<?> wanted) {
        Collection<Object> collection = newCollection(wanted);
        Type itemType = argumentOf(type, wanted, Iterable.class, 0);
        for (Object item : items(json)) {
            collection.add(bind(item, itemType));
        }
        return collection;
    }

    private static Object bindMap(Object json, Type type, Class<?> wanted) {
        if (!(json instanceof Map)) {
            throw misfit(json, wanted);
        }
        Map<Object, Object> map = newMap(wanted);
        Class<?> keyType = Types.classOf(argumentOf(type, wanted, Map.class, 0));
        Type valueType = argumentOf(type, wanted, Map.class, 1);
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) json).entrySet()) {
            Object key = keyType == Object.class ? entry.getKey() : Scalars.bind(entry.getKey(), keyType);
            map.put(key, bind(entry.getValue(), valueType));
        }
        return map;
    }

    private static Type argumentOf(Type type, Class<?> wanted, Class<?> declaring, int index) {
        // A raw use of a class says nothing of its items.
        boolean isRaw = type == wanted && wanted.getTypeParameters().length > 0;
        return isRaw ? Object.class : Types.resolve(declaring.getTypeParameters()[index], type);
    }

    @SuppressWarnings("unchecked")
    private static Collection<Object> newCollection(Class<?> wanted) {
        if (!Modifier.isAbstract(wanted.getModifiers())) {
            return (Collection<Object>) newInstance(wanted);
        }
        if (wanted.isAssignableFrom(ArrayList.class)) {
            return new ArrayList<>();
        }
        if (wanted.isAssignableFrom(LinkedHashSet.class)) {
            return new LinkedHashSet<>();
        }
        if (wanted.isAssignableFrom(TreeSet.class)) {
            return new TreeSet<>();
        }
        if (wanted.isAssignableFrom(ArrayDeque.class)) {
            return new ArrayDeque<>();
        }
        throw new JsonException("Cannot make a value of the abstract type `" + wanted.getName() + "`");
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> newMap(Class<?> wanted) {
        if (!Modifier.isAbstract(wanted.getModifiers())) {
            return (Map<Object, Object>) newInstance(wanted);
        }
        if (wanted.isAssignableFrom(LinkedHashMap.class)) {
            return new LinkedHashMap<>();
        }
        if (wanted.isAssignableFrom(TreeMap.class)) {
            return new TreeMap<>();
        }
        throw new JsonException("Cannot make a value of the abstract type `" + wanted.getName() + "`");
    }

    private static Object newInstance(Class<?> wanted) {
        if (Modifier.isAbstract(wanted.getModifiers())) {
            throw new JsonException("Cannot make a value of the abstract type `" + wanted.getName() + "`");
        }
        try {
            Constructor<?> constructor = wanted.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (NoSuchMethodException problem) {
            throw new JsonException("The class `" + wanted.getName() + "` has no constructor without parameters", problem);
        } catch (InvocationTargetException thrown) {
            throw new JsonException("The constructor of `" + wanted.getName() + "` failed: " + thrown.getCause(), thrown.getCause());
        } catch (ReflectiveOperationException problem) {
            throw new JsonException("Cannot make a value of type `" + wanted.getName() + "`", problem);
        }
    }

    private static Object bindBean(Map<?, ?> json, Type type, Class<?> wanted) {
        Object bean = newInstance(wanted);
        Properties properties = Properties.of(wanted);
        for (Map.Entry<?, ?> entry : json.entrySet()) {
            Properties.Writable property = properties.writable((String) entry.getKey());
            if (property == null) {
                continue; // the platform ignores what the class doesn't know
            }
            Object value = bindMember((String) entry.getKey(), entry.getValue(), property.type(), type);
            try {
                property.write(bean, value);
            } catch (InvocationTargetException thrown) {
                throw new JsonException(entry.getKey() + " can't be set: " + thrown.getCause(), thrown.getCause());
            } catch (IllegalAccessException problem) {
                throw new JsonException(entry.getKey() + " can't be set: " + problem, problem);
            }
        }
        return bean;
    }

    private static Object bindRecord(Map<?, ?> json, Type type, Class<?> wanted) {
        List<Field> components = Properties.fieldsOf(wanted);
        Class<?>[] types = new Class<?>[components.size()];
        Object[] values = new Object[components.size()];
        for (int i = 0; i < types.length; ++i) {
            Field component = components.get(i);
            types[i] = component.getType();
            values[i] = bindMember(component.getName(), json.get(component.getName()), component.getGenericType(), type);
        }
        try {
            Constructor<?> constructor = wanted.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            throw new JsonException("The constructor of `" + wanted.getName() + "` failed: " + thrown.getCause(), thrown.getCause());
        } catch (ReflectiveOperationException problem) {
            throw new JsonException("Cannot make a value of type `" + wanted.getName() + "`", problem);
        }
    }

    private static Object bindMember(String name, Object json, Type declared, Type owner) {
        try {
            return bind(json, declared instanceof Class ? declared : Types.resolve(declared, owner));
        } catch (JsonException problem) {
            throw new JsonException(problem.getMessage() + " (" + name + " of " + Types.classOf(owner).getName() + ")",
                problem.getCause());
        }
    }
}
