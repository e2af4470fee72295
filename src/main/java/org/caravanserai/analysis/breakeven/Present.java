package org.caravanserai.analysis.breakeven;

import java.util.List;
import java.util.OptionalDouble;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;

/**
 * How things stand without the lever.
 *
 * @param value the value at which the lever changes nothing for the routes that it moves; empty if it moves none, or if
 *     there is no such value
 * @param figures what the data has in its place, by use; of a factor what it scales
 * @param winner who wins now
 */
public record Present(OptionalDouble value, List<Figure> figures, String winner) {

    public Present {
        figures = List.copyOf(figures);
    }

    /** The weakest of its figures. */
    public Confidence confidence() {
        return figures.stream().map(Figure::confidence).reduce(Confidence.PUBLISHED, Confidence::weaker);
    }
}
