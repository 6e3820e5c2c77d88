// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Values as JSON in UTF-8: objects by their properties, of which those that are null are left out. */
final class JsonWriter {
    private static final int DEEPEST = 1000;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder text = new StringBuilder();
    private int depth;

    private JsonWriter() {}

    static byte[] write(Object value) {
        JsonWriter writer = new JsonWriter();
        writer.writeValue(value);
        return writer.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void writeValue(Object value) {
        if (value == null) {
            text.append("null");
        } else if (value instanceof CharSequence || value instanceof Character) {
            writeString(value.toString());
        } else if (value instanceof Number) {
            writeNumber((Number) value);
        } else if (value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof Enum) {
            writeString(((Enum<?>) value).name());
        } else if (value instanceof byte[]) {
            writeString(Base64.getEncoder().encodeToString((byte[]) value));
        } else if (value instanceof char[]) {
            writeString(new String((char[]) value));
        } else if (value instanceof Optional) {
            writeValue(((Optional<?>) value).orElse(null));
        } else if (value instanceof Date) {
            text.append(((Date) value).getTime());
        } else if (value instanceof Calendar) {
            text.append(((Calendar) value).getTimeInMillis());
        } else {
            writeNested(value);
        }
    }

    private void writeNested(Object value) {
        if (++depth > DEEPEST) {
            throw new JsonException("Nested deeper than " + DEEPEST + ", or containing itself: " + value.getClass().getName());
        }
        if (value instanceof Map) {
            writeMap((Map<?, ?>) value);
        } else if (value instanceof Collection) {
            writeItems(((Collection<?>) value).iterator());
        } else if (value.getClass().isArray()) {
            writeArray(value);
        } else if (isOfTheJdk(value.getClass())) {
            writeString(value.toString());
        } else {
            writeProperties(value);
        }
        --depth;
    }

    /** Times, identifiers, addresses: what has its own text and no properties to speak of. */
    private static boolean isOfTheJdk(Class<?> type) {
        return type.getName().startsWith("java.") && type != Object.class;
    }

    private void writeMap(Map<?, ?> map) {
        char separator = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (entry.getKey() == null) {
                throw new JsonException("Null key for a Map not allowed in JSON");
            }
            text.append(separator);
            writeString(String.valueOf(entry.getKey()));
            text.append(':');
            writeValue(entry.getValue());
            separator = ',';
        }
        close(separator, '{', '}');
    }

    private void writeItems(Iterator<?> items) {
        char separator = '[';
        while (items.hasNext()) {
            text.append(separator);
            writeValue(items.next());
            separator = ',';
        }
        close(separator, '[', ']');
    }

    private void writeArray(Object array) {
        char separator = '[';
        for (int i = 0; i < Array.getLength(array); ++i) {
            text.append(separator);
            writeValue(Array.get(array, i));
            separator = ',';
        }
        close(separator, '[', ']');
    }

    private void writeProperties(Object bean) {
        char separator = '{';
        for (Properties.Readable property : Properties.of(bean.getClass()).readable()) {
            Object value = property.read(bean);
            if (value == null) {
                continue;
            }
            text.append(separator);
            writeString(property.name);
            text.append(':');
            writeValue(value);
            separator = ',';
        }
        close(separator, '{', '}');
    }

    private void close(char separator, char opening, char closing) {
        if (separator == opening) {
            text.append(opening);
        }
        text.append(closing);
    }

    private void writeNumber(Number number) {
        double value = number instanceof Double || number instanceof Float ? number.doubleValue() : 0;
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            writeString(number.toString());
        } else {
            text.append(number);
        }
    }

    private void writeString(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); ++i) {
            char unit = string.charAt(i);
            if (unit == '"' || unit == '\\') {
                text.append('\\').append(unit);
            } else if (unit < ' ') {
                writeControl(unit);
            } else if (Character.isSurrogate(unit) && !isPaired(string, i)) {
                writeCodeUnit(unit); // half of a pair has a place in JSON only as an escape
            } else {
                text.append(unit);
            }
        }
        text.append('"');
    }

    private static boolean isPaired(String string, int i) {
        return Character.isHighSurrogate(string.charAt(i))
            ? i + 1 < string.length() && Character.isLowSurrogate(string.charAt(i + 1))
            : i > 0 && Character.isHighSurrogate(string.charAt(i - 1));
    }

    private void writeControl(char unit) {
        int known = "\b\t\n\f\r".indexOf(unit);
        if (known >= 0) {
            text.append('\\').append("btnfr".charAt(known));
        } else {
            writeCodeUnit(unit);
        }
    }

    private void writeCodeUnit(char unit) {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(HEX[unit >> shift & 0xf]);
        }
    }
}
