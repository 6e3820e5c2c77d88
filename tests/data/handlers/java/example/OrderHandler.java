// SPDX-License-Identifier: GPL-3.0-or-later
package example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class OrderHandler implements RequestHandler<Order, Order> {
    @Override
    public Order handleRequest(Order order, Context context) {
        System.out.println(order.getLines() == null ? "no lines" : order.getLines().get(0).getClass().getName());
        return order;
    }
}
