package org.caravanserai.report;

import java.util.List;
import java.util.Locale;
import org.caravanserai.analysis.SpeedCheck;
import org.caravanserai.analysis.TripCheck;

/** What was measured and not put into the model, beside what the model says: as tables in Markdown. */
public final class BackTestText {

    private BackTestText() {}

    /** The tables, lines ended by {@code \n}. */
    public static String of(List<TripCheck> trips, List<SpeedCheck> speeds, String dataVersion) {
        return """
                # Back-test: the model beside what was measured

                Written by `caravanserai backtest` from data %s; none of the figures it compares with is put into the model.

                ## Trips

                Published times of real trips (kind *measured*) and of regular services (*scheduled*), from door to door, beside
                the model's on the network of the day, over the places the trip is known to have passed. `model/published` is
                taken to the middle of a range; 1 would be right.

                ```text
                %s```

                Trips that are parts of others, and incidents that no mean can know (a flood, a closed border), are left out of
                the medians.

                ```text
                %s```

                ## Off by more than half

                %s
                ## CPMM speed with delay

                Every CAREC corridor of the mode driven once each way, borders included, in the year of the figure. CPMM's list of
                stops has none for rest, so the model's speed is given with and without it.

                ```text
                %s```
                """.formatted(
                        dataVersion,
                        TripCheckTable.trips(trips),
                        TripCheckTable.medians(trips),
                        TripCheckTable.worst(trips),
                        speeds(speeds));
    }

    private static String speeds(List<SpeedCheck> tests) {
        TextTable table = new TextTable(
                "mode",
                "country",
                "year",
                "published km/h>",
                "model>",
                "model without rest>",
                "model without rest/published>");
        for (SpeedCheck test : tests) {
            table.row(
                    test.mode().word(),
                    test.country(),
                    String.valueOf(test.published().year()),
                    Numbers.oneDecimal(test.published().value()),
                    Numbers.oneDecimal(test.swd()),
                    Numbers.oneDecimal(test.swdWithoutRest()),
                    String.format(
                            Locale.ROOT,
                            "%.2f",
                            test.swdWithoutRest() / test.published().value()));
        }
        return table.toString();
    }
}
