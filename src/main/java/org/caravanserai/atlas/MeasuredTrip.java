package org.caravanserai.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A real trip whose time was published and is not put into the model: what the model is tested against.
 *
 * @param profile id of the freight profile that comes nearest
 * @param from id of the place it started from
 * @param to id of the place it ended at
 * @param via ids of places it is known to have passed, in order
 * @param avoid bans that pin its way, such as {@code country:IR}
 * @param date the day, or the first of the month, it travelled
 * @param kind measured, for a trip that took place; scheduled, for the published time of a service
 * @param km its length as printed
 * @param hoursLow the least of the hours printed
 * @param hoursHigh the most of them
 * @param usd its price as printed
 * @param explanation why the model is far off, where it is; may be empty
 */
public record MeasuredTrip(
        String id,
        String name,
        String profile,
        String from,
        String to,
        List<String> via,
        List<String> avoid,
        LocalDate date,
        String kind,
        OptionalDouble km,
        double hoursLow,
        double hoursHigh,
        OptionalDouble usd,
        String cargo,
        List<String> sources,
        String note,
        String explanation) {

    /**
     * A trip with its hours as a range, or twice the same number where one was printed.
     *
     * @throws IllegalArgumentException if {@code hoursLow} is not above 0, or {@code hoursHigh} is below it
     */
    public MeasuredTrip {
        via = List.copyOf(via);
        avoid = List.copyOf(avoid);
        sources = List.copyOf(sources);
        if (!(hoursLow > 0) || hoursHigh < hoursLow) {
            throw new IllegalArgumentException(
                    "trip " + id + ": hours must be above 0 and in order, were " + hoursLow + " to " + hoursHigh);
        }
    }
}
