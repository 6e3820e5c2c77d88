// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.Map;

/** Generic types as they are meant where they are used: `T` of a class `Box<T>` is Integer in a `Box<Integer>`. */
final class Types {
    private static final Type[] NONE = {};

    private Types() {}

    static Class<?> classOf(Type type) {
        if (type instanceof Class) {
            return (Class<?>) type;
        }
        if (type instanceof ParameterizedType) {
            return classOf(((ParameterizedType) type).getRawType());
        }
        if (type instanceof WildcardType) {
            return classOf(((WildcardType) type).getUpperBounds()[0]);
        }
        if (type instanceof TypeVariable) {
            return classOf(((TypeVariable<?>) type).getBounds()[0]);
        }
        Class<?> item = classOf(((GenericArrayType) type).getGenericComponentType());
        return java.lang.reflect.Array.newInstance(item, 0).getClass();
    }

    static Type[] argumentsOf(Type type) {
        return type instanceof ParameterizedType ? ((ParameterizedType) type).getActualTypeArguments() : NONE;
    }

    /** The interface of that name among those of the class; null when it has none. */
    static Class<?> interfaceNamed(String name, Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (each.getName().equals(name)) {
                return each;
            }
            for (Class<?> declared : each.getInterfaces()) {
                Class<?> found = interfaceNamed(name, declared);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** `type` with what its variables stand for within `owner`, a use of a class that may inherit them. */
    static Type resolve(Type type, Type owner) {
        return substitute(type, variablesOf(owner));
    }

    /** What every type variable of a class and of all that it inherits from stands for. */
    private static Map<TypeVariable<?>, Type> variablesOf(Type owner) {
        Map<TypeVariable<?>, Type> variables = new HashMap<>();
        collect(owner, variables);
        return variables;
    }

    private static void collect(Type owner, Map<TypeVariable<?>, Type> variables) {
        Class<?> type = classOf(owner);
        Type[] arguments = argumentsOf(owner);
        for (int i = 0; i < arguments.length; ++i) {
            variables.put(type.getTypeParameters()[i], substitute(arguments[i], variables));
        }
        if (type.getGenericSuperclass() != null) {
            collect(type.getGenericSuperclass(), variables);
        }
        for (Type inherited : type.getGenericInterfaces()) {
            collect(inherited, variables);
        }
    }

    private static Type substitute(Type type, Map<TypeVariable<?>, Type> variables) {
        if (type instanceof TypeVariable) {
            Type known = variables.get(type);
            return known == null ? ((TypeVariable<?>) type).getBounds()[0] : known;
        }
        if (type instanceof WildcardType) {
            return substitute(((WildcardType) type).getUpperBounds()[0], variables);
        }
        if (type instanceof ParameterizedType) {
            Type[] arguments = argumentsOf(type).clone();
            for (int i = 0; i < arguments.length; ++i) {
                arguments[i] = substitute(arguments[i], variables);
            }
            return new Resolved(classOf(type), arguments);
        }
        if (type instanceof GenericArrayType) {
            Type item = substitute(((GenericArrayType) type).getGenericComponentType(), variables);
            return new ArrayOf(item);
        }
        return type;
    }

    private static final class Resolved implements ParameterizedType {
        private final Class<?> type;
        private final Type[] arguments;

        Resolved(Class<?> type, Type[] arguments) {
            this.type = type;
            this.arguments = arguments;
        }

        @Override
        public Type[] getActualTypeArguments() {
            return arguments;
        }

        @Override
        public Type getRawType() {
            return type;
        }

        @Override
        public Type getOwnerType() {
            return type.getDeclaringClass();
        }
    }

    private static final class ArrayOf implements GenericArrayType {
        private final Type item;

        ArrayOf(Type item) {
            this.item = item;
        }

        @Override
        public Type getGenericComponentType() {
            return item;
        }
    }
}
