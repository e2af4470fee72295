package org.caravanserai.analysis.sensitivity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import org.caravanserai.analysis.reliability.Quantity;
import org.caravanserai.atlas.Figure;
import org.caravanserai.scenario.Change;
import org.caravanserai.scenario.Origin;

/**
 * A figure that may not be quite what it was measured as, and the changes of a scenario that move it. What rests on it is
 * multiplied by a lognormal factor of mean 1, as in {@link org.caravanserai.analysis.reliability.SpreadBook}; a speed is
 * divided by it. Only the uncertainty of the mean is in it, not the scatter of single trips.
 *
 * @param targets what is scaled, in the words of {@link Change}: {@code rate:UZ road swod}; one or more, as one figure may
 *     stand at several crossings. The first names the lever
 * @param figure the number at its base; of a terminal with several, the first
 * @param quantity what rests on it
 * @param divides whether it is a speed, which divides the hours
 * @param sigma standard deviation of the logarithm, above 0; the largest where lines that rest on it differ
 */
public record Lever(List<String> targets, Figure figure, Quantity quantity, boolean divides, double sigma) {

    /** The 90 % point of the standard normal distribution: levers are moved to their 10 % and 90 % points. */
    public static final double DECILE = 1.2815515655446004;

    private static final MathContext DIGITS = new MathContext(12);

    public Lever {
        targets = List.copyOf(targets);
        requireNonNull(figure, "figure");
        requireNonNull(quantity, "quantity");
        if (!(sigma > 0)) {
            throw new IllegalArgumentException(figure.what() + ": a lever needs a spread above 0, was " + sigma);
        }
    }

    /** Its name for programs, and what it is known by: the first target. */
    public String id() {
        return targets.get(0);
    }

    /**
     * What hours or dollars that rest on it are multiplied by. Strict: the same on every machine.
     *
     * @param normal a value of a standard normal variable; higher takes more
     */
    public double factor(double normal) {
        return StrictMath.exp(sigma * normal - sigma * sigma / 2);
    }

    /** What the figure itself is multiplied by. */
    double ofFigure(double normal) {
        return divides ? 1 / factor(normal) : factor(normal);
    }

    /** The figure at a value of its standard normal variable, in its unit. */
    public double valueAt(double normal) {
        return figure.value() * ofFigure(normal);
    }

    /** The changes that put the figure there. */
    public List<Change> changes(double normal) {
        String factor = new BigDecimal(ofFigure(normal), DIGITS).toPlainString();
        Origin origin = new Origin("sensitivity", Path.of(""));
        return targets.stream()
                .map(target -> Change.setting(target + "*" + factor, origin))
                .toList();
    }
}
