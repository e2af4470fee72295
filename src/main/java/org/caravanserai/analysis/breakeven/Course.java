package org.caravanserai.analysis.breakeven;

import java.util.List;
import org.caravanserai.freight.Amount;

/**
 * What a contestant takes along the range.
 *
 * @param points in order of the values
 */
public record Course(String name, List<Point> points) {

    /** What it takes at a value of the lever. */
    public record Point(double value, Amount amount) {}

    public Course {
        points = List.copyOf(points);
    }
}
