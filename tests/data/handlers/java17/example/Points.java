// SPDX-License-Identifier: GPL-3.0-or-later
package example;

import java.util.List;

public class Points {
    public record Point(int x, Double y, List<String> names) {}

    public record Box<T>(T content) {}

    public Point mirror(Point point) {
        return new Point(-point.x(), point.y(), point.names());
    }

    public Box<String> open(Box<List<Point>> box) {
        return new Box<>(box.content().get(0).names().get(0));
    }
}
