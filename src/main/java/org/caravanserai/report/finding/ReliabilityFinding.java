package org.caravanserai.report.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caravanserai.analysis.reliability.Share;
import org.caravanserai.analysis.reliability.VarianceShare;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.report.Numbers;
import org.caravanserai.study.ReliabilityAnswer;

/** How sure the routes of a study are. */
public final class ReliabilityFinding {

    private static final double HALF = 0.5;
    private static final int DRIVERS = 3;

    private ReliabilityFinding() {}

    /** The finding: hours and USD of one in ten, half and nine in ten trips, and what makes the spread. */
    public static Finding of(ReliabilityAnswer answer) {
        AtlasInfo info = answer.cases().scenarios().get(0).atlas().info();
        Finding finding = Finding.named("reliability", "How sure the routes are")
                .basis("%,d trips on each route, seed %d".formatted(answer.samples(), answer.seed()))
                .basis("gates " + answer.assumptions().outlook().word() + ", correlation "
                        + answer.assumptions().correlation())
                .from(info)
                .basis("P10, P50, P90: hours or USD that one, five and nine of ten trips do not exceed")
                .with(trips(answer))
                .with(drivers(answer));
        return warned(said(finding, answer), answer);
    }

    private static Finding said(Finding finding, ReliabilityAnswer answer) {
        Optional<ReliabilityAnswer.Trips> widest =
                answer.ways().stream().max(Comparator.comparingDouble(ReliabilityFinding::relativeSpread));
        return widest.map(way -> finding.saying(
                        "Least sure is %s to %s (%s): one trip in ten takes more than %,.0f h, half more than %,.0f h."
                                .formatted(
                                        from(way),
                                        to(way),
                                        answer.cases().nameOf(way.setting()),
                                        way.keptTo().p90(),
                                        way.keptTo().p50())))
                .orElse(finding.saying("There is no route to be sure of."));
    }

    private static double relativeSpread(ReliabilityAnswer.Trips way) {
        return way.keptTo().p90() / way.keptTo().p50();
    }

    private static Finding warned(Finding finding, ReliabilityAnswer answer) {
        long estimated = answer.ways().stream()
                .filter(way -> way.route().ledger().shareOfHours(Confidence.ESTIMATED) > HALF)
                .count();
        long assumed = answer.ways().stream()
                .filter(way -> way.estimatedSpread() > HALF)
                .count();
        Finding warned = estimated == 0
                ? finding
                : finding.warning("On %d of %d routes most hours rest on estimated figures."
                        .formatted(estimated, answer.ways().size()));
        return assumed == 0
                ? warned
                : warned.warning("On %d of %d routes most of what scatters does so as was assumed, not as was measured."
                        .formatted(assumed, answer.ways().size()));
    }

    private static Sheet trips(ReliabilityAnswer answer) {
        Sheet sheet = Sheet.named("trips", "Trips")
                .text("from", "from")
                .text("to", "to")
                .text("case", "case")
                .number("model_hours", "model h", 0, 3)
                .number("p10_hours", "P10 h", 0, 3)
                .number("p50_hours", "P50 h", 0, 3)
                .number("p90_hours", "P90 h", 0, 3)
                .number("p90_hours_replanning", "P90 h re-planning", 0, 3)
                .number("p10_usd", "P10 USD", 0, 2)
                .number("p50_usd", "P50 USD", 0, 2)
                .number("p90_usd", "P90 USD", 0, 2)
                .number("in_time_percent", "in time %", 1, 2)
                .text("estimated", "hours estimated");
        return sheet.rows(answer.ways().stream()
                .map(way -> new Object[] {
                    from(way),
                    to(way),
                    answer.cases().nameOf(way.setting()),
                    way.route().ledger().hours(),
                    way.keptTo().p10(),
                    way.keptTo().p50(),
                    way.keptTo().p90(),
                    way.replanned().p90(),
                    way.usd().p10(),
                    way.usd().p50(),
                    way.usd().p90(),
                    way.onTime().map(Share::value).map(share -> 100 * share),
                    Numbers.percent(way.route().ledger().shareOfHours(Confidence.ESTIMATED))
                })
                .toList());
    }

    private static Sheet drivers(ReliabilityAnswer answer) {
        return Sheet.named("drivers", "What makes the spread of the hours")
                .text("from", "from")
                .text("to", "to")
                .text("case", "case")
                .text("figures", "figures, with their share of the variance")
                .rows(answer.ways().stream()
                        .map(way -> new Object[] {
                            from(way), to(way), answer.cases().nameOf(way.setting()), drivers(way.drivers())
                        })
                        .toList());
    }

    private static String drivers(List<VarianceShare> shares) {
        return shares.stream()
                .limit(DRIVERS)
                .map(share -> share.figure() + " " + Numbers.percent(share.share()))
                .collect(Collectors.joining("; "));
    }

    private static String from(ReliabilityAnswer.Trips way) {
        return way.route().query().from().name();
    }

    private static String to(ReliabilityAnswer.Trips way) {
        return way.route().query().to().name();
    }
}
