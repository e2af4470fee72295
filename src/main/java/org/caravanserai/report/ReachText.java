package org.caravanserai.report;

import java.math.BigDecimal;
import java.util.Locale;
import org.caravanserai.routing.Reach;
import org.caravanserai.routing.ReachBand;
import org.caravanserai.routing.ReachQuery;
import org.caravanserai.routing.ReachedStop;

/** What is within reach as text for people: how much is within each limit, and every stop, nearest first. */
public final class ReachText {

    private ReachText() {}

    /** The reach, lines ended by {@code \n}. */
    public static String of(Reach reach) {
        return heading(reach) + TripText.of(reach.trip()) + "\n" + limits(reach) + "\n" + stops(reach);
    }

    private static String heading(Reach reach) {
        return (reach.side() == ReachQuery.Side.FROM ? "Within reach from " : "Within reach of ")
                + reach.place().name() + " (" + reach.place().country() + ")"
                + (reach.side() == ReachQuery.Side.FROM ? "" : ", from wherever freight sets out") + "\n";
    }

    private static String limits(Reach reach) {
        TextTable table = new TextTable("within>", "stops>", "km of network>");
        for (ReachBand band : reach.bands()) {
            table.row(
                    written(reach, band.limit()),
                    String.valueOf(band.stops().size()),
                    String.format(Locale.ROOT, "%,.0f", band.networkKm()));
        }
        return table.toString();
    }

    private static String stops(Reach reach) {
        if (reach.stops().isEmpty()) {
            return "Nothing: the network of this profile does not come to "
                    + reach.place().name() + ".\n";
        }
        TextTable table = new TextTable("place", "", "track", "km>", "hours>", "USD>", "within>");
        for (ReachedStop stop : reach.stops()) {
            table.row(
                    stop.place().name(),
                    stop.place().country(),
                    stop.stop().track().word(),
                    Numbers.km(stop.amount()),
                    Numbers.hours(stop.amount()),
                    Numbers.usd(stop.amount()),
                    written(reach, reach.limitOf(stop)));
        }
        return table.toString();
    }

    private static String written(Reach reach, double limit) {
        return plain(limit) + " " + reach.trip().objective().unit();
    }

    /** A limit as it was asked for, without needless zeros. */
    static String plain(double limit) {
        return BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
    }
}
