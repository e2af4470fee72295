package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a scenario changes a number of the model, whatever the data gives for it: another put in its place, then scaled.
 *
 * @param instead the number put in its place; empty to keep it
 * @param factor what it is then multiplied by; empty for no scaling
 */
public record Adjustment(Optional<Figure> instead, Optional<Figure> factor) {

    private static final Adjustment NONE = new Adjustment(Optional.empty(), Optional.empty());

    public Adjustment {
        requireNonNull(instead, "instead");
        requireNonNull(factor, "factor");
    }

    /** Leaves the number as it is. */
    public static Adjustment none() {
        return NONE;
    }

    /** Whether the number stays as the data gives it. */
    public boolean isNone() {
        return instead.isEmpty() && factor.isEmpty();
    }

    /** The same, multiplied once more. */
    public Adjustment times(Figure other) {
        Figure product = factor.map(earlier -> new Figure(
                        other.what(),
                        earlier.value() * other.value(),
                        other.unit(),
                        other.year(),
                        other.confidence(),
                        other.sources()))
                .orElse(other);
        return new Adjustment(instead, Optional.of(product));
    }

    /** Puts {@code figure} in the number's place; what was said before is forgotten. */
    public static Adjustment to(Figure figure) {
        return new Adjustment(Optional.of(figure), Optional.empty());
    }

    /** The figures whose product is the adjusted number. */
    public List<Figure> applied(Supplier<Figure> asRead) {
        List<Figure> figures = new ArrayList<>();
        figures.add(instead.orElseGet(asRead));
        factor.ifPresent(figures::add);
        return figures;
    }

    /** The adjusted number, in the unit of {@code asRead}. */
    public double applied(double asRead) {
        return instead.map(Figure::value).orElse(asRead)
                * factor.map(Figure::value).orElse(1.0);
    }
}
