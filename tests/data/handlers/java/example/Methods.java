// SPDX-License-Identifier: GPL-3.0-or-later
package example;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plain methods of many signatures. */
public class Methods {
    private static int calls;

    public static int count() {
        return ++calls;
    }

    public static String large(int length) {
        return "x".repeat(length);
    }

    public Object same(Object value) {
        return value;
    }

    public int number(int value) {
        return value + 1;
    }

    public static Integer boxed(Integer value) {
        return value;
    }

    public double fraction(double value) {
        return value / 2;
    }

    public boolean truth(boolean value) {
        return !value;
    }

    public String text(String value) {
        return "é" + value;
    }

    public Object anything(Object value) {
        return value == null ? null : value.getClass().getSimpleName() + value;
    }

    public List<Long> list(List<Long> values) {
        return values;
    }

    public Map<String, Object> map(Map<String, Object> values) {
        return new TreeMap<>(values);
    }

    public Optional<String> perhaps(Optional<String> value) {
        return value;
    }

    public String none() {
        return "called";
    }

    public void silent(String value) {}

    public String contextOnly(Context context) {
        return context.getFunctionName();
    }

    public String overloaded(String value) {
        return "short";
    }

    public String overloaded(String value, Context context) {
        return context.getFunctionName();
    }

    public String unfit(String one, String two) {
        return one;
    }

    public Object loop() {
        Object[] loop = new Object[1];
        loop[0] = loop;
        return loop;
    }

    public double notANumber() {
        return Double.NaN;
    }

    public String half() {
        return "\ud83d\"\n\u0001";
    }
}
