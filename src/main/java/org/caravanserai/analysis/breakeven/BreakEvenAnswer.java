package org.caravanserai.analysis.breakeven;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caravanserai.atlas.AtlasInfo;

/**
 * Who wins where along the range of a lever.
 *
 * @param asOf the day whose network was used
 * @param trip from where to where, by names
 * @param unit of the lever's values
 * @param segments one after another over the whole range; none if nobody has a way
 * @param switches what lies between the segments, in order
 * @param courses what each contestant with a way takes along the range, in the order in which they were named; of a single
 *     contestant each of its routes that wins somewhere
 * @param noWays who has no way at any value
 * @param estimatedShare the share, 0 to 1, of what is made least of that rests on estimates, in the weaker of the routes on
 *     either side of the {@link #breakEven}; as things stand now
 * @param networks how many networks were compiled for it
 */
public record BreakEvenAnswer(
        BreakEvenQuery query,
        AtlasInfo atlas,
        LocalDate asOf,
        String trip,
        String unit,
        Present present,
        List<Segment> segments,
        List<SwitchPoint> switches,
        List<Course> courses,
        List<NoWay> noWays,
        double estimatedShare,
        int networks) {

    private static final double MOSTLY = 0.5;

    public BreakEvenAnswer {
        segments = List.copyOf(segments);
        switches = List.copyOf(switches);
        courses = List.copyOf(courses);
        noWays = List.copyOf(noWays);
    }

    /** The change of winner that lies nearest to the present value; without one the first along the range. */
    public Optional<SwitchPoint> breakEven() {
        return nearest(switches, present);
    }

    static Optional<SwitchPoint> nearest(List<SwitchPoint> switches, Present present) {
        List<SwitchPoint> winners = switches.stream()
                .filter(point -> point.changes() == SwitchPoint.Changes.WINNER)
                .toList();
        OptionalDouble now = present.value();
        return now.isEmpty()
                ? winners.stream().findFirst()
                : winners.stream()
                        .min(Comparator.comparingDouble(point -> Math.abs(point.value() - now.getAsDouble())));
    }

    /** Whether more than half of what is made least of rests on estimates. */
    public boolean restsMostlyOnEstimates() {
        return estimatedShare > MOSTLY;
    }

    /** The answer in a sentence. */
    public String inWords() {
        if (segments.isEmpty()) {
            return "nobody has a way at any value";
        }
        return breakEven()
                .map(point -> String.format(
                        Locale.ROOT,
                        "break-even %s %s%s: below it %s wins, above it %s",
                        point.exact() ? "at" : "between " + told(point.low()) + " and",
                        told(point.exact() ? point.value() : point.high()) + unitWords(),
                        now(),
                        point.before(),
                        point.after()))
                .orElseGet(() -> String.format(
                        Locale.ROOT,
                        "no break-even: %s wins all along from %s to %s%s",
                        segments.get(0).winner(),
                        told(query.from()),
                        told(query.to()) + unitWords(),
                        now()));
    }

    private String unitWords() {
        return unit.isEmpty() ? "" : " " + unit;
    }

    private String now() {
        return present.value().isPresent() ? " (now " + told(present.value().getAsDouble()) + ")" : "";
    }

    /** A value of the lever as a reader wants it: four digits that count, or as many as stand before the point. */
    public static String told(double value) {
        int before = value == 0 ? 1 : (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        int decimals = Math.max(0, Math.min(6, 4 - before));
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
        return text.contains(".") ? text.replaceFirst("0+$", "").replaceFirst("\\.$", "") : text;
    }
}
