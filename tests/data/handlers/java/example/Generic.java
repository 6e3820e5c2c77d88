// SPDX-License-Identifier: GPL-3.0-or-later
package example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;

/** A handler whose types are said by a subclass. */
public class Generic<T> implements RequestHandler<List<T>, Object> {
    @Override
    public Object handleRequest(List<T> input, Context context) {
        return input.get(0).getClass().getName();
    }

    public static class OfLines extends Generic<Order.Line> {}
}
