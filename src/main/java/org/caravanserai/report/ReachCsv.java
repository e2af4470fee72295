package org.caravanserai.report;

import java.util.Locale;
import org.caravanserai.routing.Reach;
import org.caravanserai.routing.ReachedStop;

/** The stops within reach as CSV, nearest first; the last column is the smallest limit that each is within; under a scenario its id and name follow. */
public final class ReachCsv {

    private ReachCsv() {}

    /** The table, lines ended by {@code \n}. */
    public static String of(Reach reach) {
        CsvText csv = new CsvText(
                reach.trip().atlas().scenario(),
                "place",
                "name",
                "country",
                "track",
                "longitude",
                "latitude",
                "km",
                "hours",
                "usd",
                "within_" + reach.trip().objective().unit());
        for (ReachedStop stop : reach.stops()) {
            csv.row(
                    stop.place().id(),
                    stop.place().name(),
                    stop.place().country(),
                    stop.stop().track().word(),
                    degrees(stop.place().position().longitudeDegrees()),
                    degrees(stop.place().position().latitudeDegrees()),
                    Numbers.exactKm(stop.amount()).toPlainString(),
                    Numbers.exactHours(stop.amount()).toPlainString(),
                    Numbers.exactUsd(stop.amount()).toPlainString(),
                    ReachText.plain(reach.limitOf(stop)));
        }
        return csv.toString();
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }
}
