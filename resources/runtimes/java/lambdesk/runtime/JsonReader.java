// SPDX-License-Identifier: GPL-3.0-or-later
package lambdesk.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON (RFC 8259) as maps, lists, strings, numbers, booleans and null. A number is the smallest of Integer, Long and
 * BigInteger that holds it, or a BigDecimal, so that nothing of it is lost on the way to a member's type.
 */
final class JsonReader {
    private static final int DEEPEST = 1000;

    private final String text;
    private int position;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    static Object read(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException problem) {
            throw new JsonException("Invalid UTF-8");
        }
        JsonReader reader = new JsonReader(text);
        Object value = reader.readValue();
        reader.skipBlanks();
        if (reader.position < text.length()) {
            throw reader.unexpected("the end");
        }
        return value;
    }

    private Object readValue() {
        skipBlanks();
        switch (peek()) {
            case '{':
                return readObject();
            case '[':
                return readArray();
            case '"':
                return readString();
            case 't':
                return readWord("true", Boolean.TRUE);
            case 'f':
                return readWord("false", Boolean.FALSE);
            case 'n':
                return readWord("null", null);
            default:
                return readNumber();
        }
    }

    private Map<String, Object> readObject() {
        Map<String, Object> object = new LinkedHashMap<>();
        enter();
        if (!skip('}')) {
            do {
                skipBlanks();
                if (peek() != '"') {
                    throw unexpected("a member's name");
                }
                String name = readString();
                skipBlanks();
                expect(':');
                object.put(name, readValue());
            } while (skip(','));
            expect('}');
        }
        --depth;
        return object;
    }

    private List<Object> readArray() {
        List<Object> array = new ArrayList<>();
        enter();
        if (!skip(']')) {
            do {
                array.add(readValue());
            } while (skip(','));
            expect(']');
        }
        --depth;
        return array;
    }

    private void enter() {
        ++position;
        if (++depth > DEEPEST) {
            throw new JsonException("Nested deeper than " + DEEPEST);
        }
    }

    private String readString() {
        int from = ++position;
        while (position < text.length() && text.charAt(position) != '"' && text.charAt(position) != '\\') {
            ++position;
        }
        if (peek() == '"') {
            return text.substring(from, position++);
        }
        StringBuilder built = new StringBuilder(text.substring(from, position));
        while (peek() != '"') {
            char next = text.charAt(position++);
            built.append(next == '\\' ? readEscape() : next);
        }
        ++position;
        return built.toString();
    }

    private char readEscape() {
        char kind = peek();
        ++position;
        switch (kind) {
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                return readCodeUnit();
            case '"':
            case '\\':
            case '/':
                return kind;
            default:
                --position;
                throw unexpected("an escape");
        }
    }

    private char readCodeUnit() {
        int unit = 0;
        for (int i = 0; i < 4; ++i) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw unexpected("a hexadecimal digit");
            }
            unit = unit * 16 + digit;
            ++position;
        }
        return (char) unit;
    }

    private Object readWord(String word, Object value) {
        if (!text.startsWith(word, position)) {
            throw unexpected("a value");
        }
        position += word.length();
        return value;
    }

    private Number readNumber() {
        int from = position;
        if (isNext('-')) {
            ++position;
        }
        if (isNext('0')) {
            ++position;
        } else {
            readDigits();
        }
        boolean whole = true;
        if (isNext('.')) {
            whole = false;
            ++position;
            readDigits();
        }
        if (isNext('e') || isNext('E')) {
            whole = false;
            ++position;
            if (isNext('+') || isNext('-')) {
                ++position;
            }
            readDigits();
        }
        String number = text.substring(from, position);
        return whole ? wholeNumber(number) : new BigDecimal(number);
    }

    private static Number wholeNumber(String digits) {
        if (digits.length() <= 18) {
            long value = Long.parseLong(digits);
            if (value == (int) value) {
                return (int) value;
            }
            return value;
        }
        BigInteger value = new BigInteger(digits);
        if (value.bitLength() < Long.SIZE) {
            return value.longValue();
        }
        return value;
    }

    private void readDigits() {
        int from = position;
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            ++position;
        }
        if (position == from) {
            throw unexpected("a value");
        }
    }

    private boolean isNext(char wanted) {
        return position < text.length() && text.charAt(position) == wanted;
    }

    /** Blanks, too. */
    private boolean skip(char wanted) {
        skipBlanks();
        if (!isNext(wanted)) {
            return false;
        }
        ++position;
        return true;
    }

    private void expect(char wanted) {
        if (!isNext(wanted)) {
            throw unexpected("'" + wanted + "'");
        }
        ++position;
    }

    private void skipBlanks() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            ++position;
        }
    }

    private char peek() {
        if (position >= text.length()) {
            throw new JsonException("Unexpected end of the text");
        }
        return text.charAt(position);
    }

    private JsonException unexpected(String wanted) {
        String found = position < text.length() ? "'" + text.charAt(position) + "'" : "the end";
        return new JsonException("Unexpected " + found + " at position " + position + " where " + wanted + " should be");
    }
}
