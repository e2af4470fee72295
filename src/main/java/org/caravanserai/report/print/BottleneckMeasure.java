package org.caravanserai.report.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Element;
import org.caravanserai.analysis.bottleneck.Standing;
import org.caravanserai.analysis.bottleneck.Stretch;
import org.caravanserai.analysis.bottleneck.Totals;
import org.caravanserai.network.Objective;

/** What a map of bottlenecks shows of each element. */
public enum BottleneckMeasure {
    /** What all loads together take more when it closes. */
    LOSS,
    /** What they save when it takes some hours less. */
    SAVING;

    /** Something at the top of the ranking. */
    record Ranked(Element anchor, String name, double value, boolean cuts, int pairs, String note) {}

    /** How much it is, in hours, or in USD where routes make least of those; 0 where nothing. */
    double of(Bottlenecks found, Standing standing) {
        Totals totals = this == LOSS
                ? standing.loss().more()
                : standing.saving().saved();
        return Math.max(0, inUsd(found) ? totals.usd() : totals.hours());
    }

    /** Whether pairs are left without any way, which no amount tells. */
    boolean cuts(Standing standing) {
        return this == LOSS && !standing.loss().cut().isEmpty();
    }

    private static boolean inUsd(Bottlenecks found) {
        return found.query().objective() == Objective.COST;
    }

    String unit(Bottlenecks found) {
        return inUsd(found) ? "USD" : "h";
    }

    String title(Bottlenecks found) {
        String hours = String.format(Locale.ROOT, "%.4g", found.query().hours()).replaceAll("\\.?0+$", "");
        return this == LOSS ? "What is missed most when it closes" : "Where " + hours + " hours saved help most";
    }

    /** What a value counts, as a legend tells it. */
    String told(Bottlenecks found) {
        String loads = found.query().traffic().isKnown() ? "all loads a year" : "one load a pair";
        return (this == LOSS ? "More " : "Saved ") + unit(found) + ", " + loads;
    }

    /** The first of the ranking. */
    List<Ranked> top(Bottlenecks found, int many) {
        return this == LOSS
                ? found.stretchesByLoss().stream()
                        .limit(many)
                        .map(stretch -> lost(found, stretch))
                        .toList()
                : found.bySaving().stream()
                        .limit(many)
                        .map(standing -> saved(found, standing))
                        .toList();
    }

    private Ranked lost(Bottlenecks found, Stretch stretch) {
        List<Standing> standings = stretch.standings();
        Optional<Standing> crossing = standings.stream()
                .filter(one -> one.element().kind() == Element.Kind.CROSSING)
                .findFirst();
        Standing anchor = crossing.orElse(standings.get(standings.size() / 2));
        int cut = stretch.loss().cut().size();
        return new Ranked(
                anchor.element(),
                stretch.name(found.atlas()),
                of(found, anchor),
                cut > 0,
                stretch.usage().pairs(),
                cut > 0 ? cut + " pairs cut off" : "");
    }

    private Ranked saved(Bottlenecks found, Standing standing) {
        int switching = standing.saving().switching();
        return new Ranked(
                standing.element(),
                standing.element().name(found.atlas()),
                of(found, standing),
                false,
                standing.saving().pairs(),
                switching > 0 ? switching + " come to it" : "");
    }
}
