package org.caravanserai.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caravanserai.analysis.reliability.Distribution;
import org.caravanserai.analysis.reliability.Quantity;
import org.caravanserai.analysis.reliability.Risk;
import org.caravanserai.analysis.reliability.Share;
import org.caravanserai.analysis.reliability.VarianceShare;
import org.caravanserai.routing.ResolvedQuery;

/** How sure a route is, as text for people. */
public final class ReliabilityText {

    private static final int MOST_INPUTS = 8;
    private static final double HOURS_OF_DAY = 24;

    private ReliabilityText() {}

    /** The whole answer, lines ended by {@code \n}. */
    public static String of(ReliabilityReport report) {
        StringBuilder text = new StringBuilder(head(report));
        for (ReliabilityReport.Way way : report.ways()) {
            text.append('\n').append(way(way, report));
        }
        report.duel()
                .ifPresent(duel -> text.append("\nBeside each other (the same draws for what both rest on)\n")
                        .append(duel(duel)));
        report.warnings().forEach(warning -> text.append("\nwarning: ").append(warning));
        return text.append(report.warnings().isEmpty() ? "" : "\n").toString();
    }

    private static String head(ReliabilityReport report) {
        ResolvedQuery query = report.query();
        return "%s (%s) to %s (%s) for %s, by %s, as of %s%s\n%,d trips, seed %d, gates %s, correlation %s; data %s\n%s"
                .formatted(
                        query.from().name(),
                        query.from().country(),
                        query.to().name(),
                        query.to().country(),
                        query.profile().id(),
                        query.objective().word(),
                        query.asOf(),
                        query.avoid().isEmpty()
                                ? ""
                                : ", avoiding "
                                        + query.avoid().stream()
                                                .map(Object::toString)
                                                .collect(Collectors.joining(", ")),
                        report.sampling().samples(),
                        report.sampling().seed(),
                        report.assumptions().outlook().word(),
                        report.assumptions().correlation(),
                        query.atlas().version(),
                        ScenarioText.line(query.atlas()));
    }

    private static String way(ReliabilityReport.Way way, ReliabilityReport report) {
        TextTable table = new TextTable("", "model>", "mean>", "s.e.>", "s.d.>", "P10>", "P50>", "P90>");
        row(table, "hours, keeping to the route", way.modelHours(), way.fixed().get(Quantity.HOURS));
        row(
                table,
                "hours, re-planning at each post",
                way.modelHours(),
                way.replanned().get(Quantity.HOURS));
        row(table, "USD, keeping to the route", way.modelUsd(), way.fixed().get(Quantity.USD));
        row(
                table,
                "USD, re-planning at each post",
                way.modelUsd(),
                way.replanned().get(Quantity.USD));
        StringBuilder text = new StringBuilder(way.name() + "\n" + table);
        report.deadlineHours()
                .ifPresent(deadline -> text.append("  within %s h: %s keeping to it, %s re-planning\n"
                        .formatted(
                                whole(deadline),
                                share(way.withinFixed().orElseThrow()),
                                share(way.withinReplanned().orElseThrow()))));
        return text.append("  ")
                .append(Numbers.percent(way.estimatedShare()))
                .append(" of the hours rest on estimated figures, the scatter of ")
                .append(Numbers.percent(way.estimatedSpreadShare()))
                .append(" on estimated spreads\n")
                .append(shares(way.hourShares()))
                .append("  closures on record since 2010\n")
                .append(risks(way.risks()))
                .toString();
    }

    private static void row(TextTable table, String what, double model, Distribution values) {
        table.row(
                what,
                whole(model),
                whole(values.mean()),
                String.format(Locale.ROOT, "%,.1f", values.standardError()),
                whole(values.standardDeviation()),
                whole(values.p10()),
                whole(values.p50()),
                whole(values.p90()));
    }

    /** Closures are rare and long: they would hide all else, so their part is told apart. */
    private static String shares(List<VarianceShare> all) {
        double closures = all.stream()
                .filter(VarianceShare::closure)
                .mapToDouble(VarianceShare::share)
                .sum();
        List<VarianceShare> shares = all.stream()
                .filter(share -> !share.closure())
                .limit(MOST_INPUTS)
                .toList();
        TextTable table = new TextTable("figure", "share of variance>", "of its mean>");
        double rest = 1;
        for (VarianceShare share : shares) {
            double ofRest = share.share() / (1 - closures);
            rest -= ofRest;
            table.row(share.figure(), Numbers.percent(ofRest), Numbers.percent(share.ofMean() / (1 - closures)));
        }
        table.row("all others", Numbers.percent(Math.max(0, rest)), "");
        return "  what makes the spread of its hours where no gate is shut (to one who waits, shut gates make "
                + Numbers.percent(closures) + " of all variance)\n" + table;
    }

    private static String risks(List<Risk> risks) {
        if (risks.isEmpty()) {
            return "  none: no border is crossed\n";
        }
        TextTable table = new TextTable(
                "of", "closures>", "in years open>", "a year>", "mean days>", "shut on>", "mean wait h>", "basis");
        risks.forEach(risk -> table.row(
                risk.process().name(),
                String.valueOf(risk.process().spells()),
                String.format(Locale.ROOT, "%.1f", risk.process().openYears()),
                String.format(Locale.ROOT, "%.2f", risk.process().perYear()),
                String.format(Locale.ROOT, "%.1f", risk.process().lengths().mean() / HOURS_OF_DAY),
                String.format(Locale.ROOT, "%.2f %%", 100 * risk.probability()),
                String.format(Locale.ROOT, "%.2f", risk.waitHours()),
                risk.process().estimated() ? "estimated: that of others" : "derived from its record"));
        return table.toString();
    }

    private static String duel(ReliabilityReport.Duel duel) {
        return "  %s takes fewer hours than %s on %s of trips, fewer USD on %s; in the mean %s h less (s.e. %s)\n"
                .formatted(
                        duel.one(),
                        duel.other(),
                        share(duel.fewerHours()),
                        share(duel.fewerUsd()),
                        String.format(Locale.ROOT, "%,.1f", duel.hoursSaved().mean()),
                        String.format(Locale.ROOT, "%,.1f", duel.hoursSaved().standardError()));
    }

    private static String share(Share share) {
        return String.format(Locale.ROOT, "%.1f %% (s.e. %.1f)", 100 * share.value(), 100 * share.standardError());
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
