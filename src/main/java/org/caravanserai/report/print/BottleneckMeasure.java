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

    /**
     * How much it is, 0 where nothing: of a loss the quantity that routes make least of, of a saving what it is worth in USD, or
     * hours where nobody says what they are worth.
     */
    double of(Bottlenecks found, Standing standing) {
        Totals totals =
                this == LOSS ? standing.loss().more() : standing.saving().saved();
        double usd = this == LOSS ? totals.usd() : totals.generalisedUsd().orElse(0.0);
        return Math.max(0, inUsd(found) ? usd : totals.hours());
    }

    /** Whether pairs are left without any way, which no amount tells. */
    boolean cuts(Standing standing) {
        return this == LOSS && !standing.loss().cut().isEmpty();
    }

    private boolean inUsd(Bottlenecks found) {
        return this == LOSS
                ? found.query().objective() == Objective.COST
                : found.trip().profile().valueOfTime().isPresent();
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
        String what = this == LOSS ? "More " : inUsd(found) ? "Worth of it, " : "Saved ";
        return what + unit(found) + ", " + loads;
    }

    /** What the numbers on the map stand for. */
    String numbered() {
        return this == LOSS
                ? "Numbered: what is missed most; elements one behind the other count as one"
                : "Numbered: the border crossings and terminals first; links in colour only, as all their hours cannot be"
                        + " saved";
    }

    /** The first of the ranking. */
    List<Ranked> top(Bottlenecks found, int many) {
        return this == LOSS
                ? found.stretchesByLoss().stream()
                        .filter(stretch -> stretch.usage().pairs() > 0)
                        .limit(many)
                        .map(stretch -> lost(found, stretch))
                        .toList()
                : found.bySaving().stream()
                        .filter(standing -> standing.element().kind() != Element.Kind.LINK)
                        .filter(standing -> of(found, standing) > 0)
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
