package org.caravanserai.report.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caravanserai.analysis.bottleneck.Benefit;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Element;
import org.caravanserai.analysis.bottleneck.Loss;
import org.caravanserai.analysis.bottleneck.Saving;
import org.caravanserai.analysis.bottleneck.Standing;
import org.caravanserai.analysis.bottleneck.Stretch;
import org.caravanserai.atlas.AppliedScenario;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.report.Numbers;
import org.caravanserai.routing.ResolvedTrip;

/** What is said of bottlenecks in sentences: what they rest on, what they come to, and what to beware of. */
final class BottlenecksWords {

    private static final double MOSTLY = 0.5;

    private final Bottlenecks found;
    private final double budgetUsd;
    private final double years;

    BottlenecksWords(Bottlenecks found, double budgetUsd, double years) {
        this.found = found;
        this.budgetUsd = budgetUsd;
        this.years = years;
    }

    /** The finding with all of it. */
    Finding about(Finding bare) {
        return warned(said(based(bare)));
    }

    private Finding based(Finding finding) {
        ResolvedTrip trip = found.trip();
        AtlasInfo info = trip.atlas();
        Finding based = finding.basis(trip.profile().name() + "; least "
                        + trip.objective().word()
                        + (trip.profile().timeIsPriced() ? " with the hours charged" : "") + "; network of "
                        + trip.asOf())
                .from(info);
        Optional<AppliedScenario> scenario = info.scenario();
        if (scenario.isPresent()) {
            based = based.basis(scenario.get().inWords());
        }
        if (!trip.avoid().isEmpty() || !trip.require().isEmpty()) {
            based = based.basis("avoiding " + trip.avoid() + ", requiring " + trip.require());
        }
        String loads = found.query().traffic().isKnown()
                ? String.format(Locale.ROOT, "%,.0f loads a year, as stated", found.loads())
                : "one load each, as nothing is stated of how much goes";
        return based.basis(told(
                "%s with a way, %s; %d elements of the network; %s h taken off each, or all it takes",
                counted(found.journeys().size(), "pair"),
                loads,
                found.standings().size(),
                plain(found.query().hours())));
    }

    private Finding said(Finding finding) {
        Finding said = finding;
        List<Stretch> stretches = found.stretchesByLoss();
        for (Stretch stretch : stretches.stream()
                .filter(one -> one.loss().cut().isEmpty())
                .limit(1)
                .toList()) {
            said = said.saying(worst(stretch));
        }
        long cutting = stretches.stream()
                .filter(one -> !one.loss().cut().isEmpty())
                .mapToLong(one -> one.standings().size())
                .sum();
        long harmless =
                found.standings().stream().filter(one -> one.loss().isNone()).count();
        said = said.saying(told(
                "%s without any way when %s. %d of %d elements are on no best way, and nobody loses anything by their"
                        + " closure.",
                cutting == 0
                        ? "Nothing leaves a pair"
                        : counted(cutting, "element") + (cutting == 1 ? " leaves" : " leave") + " pairs",
                cutting > 1 ? "they close" : "it closes",
                harmless,
                found.standings().size()));
        for (Standing standing : found.bySaving().stream()
                .filter(one -> one.element().kind() != Element.Kind.LINK)
                .limit(1)
                .toList()) {
            said = said.saying(best(standing));
        }
        long bridges = found.standings().stream()
                .filter(one -> one.bridge().isPresent())
                .count();
        long used = found.standings().stream()
                .filter(one -> one.bridge().isPresent() && one.usage().pairs() > 0)
                .count();
        return said.saying(told(
                "%s of the network, without which a part of it falls off; pairs go over %d of them.",
                bridges == 1 ? "1 element is a bridge" : bridges + " elements are bridges", used));
    }

    private String worst(Stretch stretch) {
        Loss loss = stretch.loss();
        return told(
                "Of what cuts nobody off, %s is missed most: when it closes, %s of %d take another way, in all %s.",
                stretch.name(found.atlas()),
                counted(loss.pairs(), "pair"),
                found.journeys().size(),
                change(loss.more().hours(), loss.more().usd()));
    }

    private String best(Standing standing) {
        Saving saving = standing.saving();
        return told(
                "Of border crossings and terminals, hours help most at %s: with %s h less there %s take in all %s%s.%s",
                standing.element().name(found.atlas()),
                plain(saving.hoursTaken()),
                counted(saving.pairs(), "pair"),
                change(-saving.saved().hours(), -saving.saved().usd()),
                saving.switching() == 0 ? "" : ", " + saving.switching() + " of them coming to it for that",
                paid(standing));
    }

    /** What all loads take more or less, dollars only where there are some. */
    private static String change(double hours, double usd) {
        String inHours = told("%,.1f h %s", Math.abs(hours), hours < 0 ? "less" : "more");
        return Math.round(usd) == 0
                ? inHours
                : inHours + told(" and %,.0f USD %s", Math.abs(usd), usd < 0 ? "less" : "more");
    }

    private static String counted(long many, String what) {
        return many + " " + what + (many == 1 ? "" : "s");
    }

    private String paid(Standing standing) {
        Optional<Benefit> benefit = found.benefit(standing);
        if (benefit.isEmpty()) {
            return "";
        }
        if (found.query().traffic().isKnown()) {
            return benefit.get()
                    .yearsToPayBack(budgetUsd)
                    .map(after -> told(" That pays %,.0f USD back in %,.1f years.", budgetUsd, after))
                    .orElse("");
        }
        return benefit.get()
                .loadsAYearToPayBack(budgetUsd, years)
                .map(loads -> told(
                        " Were that to cost %,.0f USD, it would take %,.0f loads a year over all pairs to pay back in %s years.",
                        budgetUsd, loads, plain(years)))
                .orElse("");
    }

    private Finding warned(Finding finding) {
        Finding warned = finding.warning("Nothing here knows of traffic: no congestion where freight goes instead, no"
                + " capacity, and no freight that comes because it has become faster.");
        if (!found.query().traffic().isKnown()) {
            warned = warned.warning(
                    "Every pair counts as much as any other, for want of a demand; name one by --demand.");
        }
        warned = warned.warning("What it costs to save hours is not known; of a link they may be all its hours, which"
                + " no work can save. Benefits are without interest, upkeep and the cost of closures.");
        if (found.byLoss().stream().anyMatch(one -> one.usage().pairs() == 0)) {
            warned = warned.warning(
                    "Where no pair goes over what closes and some lose all the same, a post or terminal goes"
                            + " with it that nothing else in use comes to on that track; so do scenarios have it.");
        }
        if (!found.withoutWay().isEmpty()) {
            warned = warned.warning(counted(found.withoutWay().size(), "pair") + " without a way today left out: "
                    + String.join(
                            ", ",
                            found.withoutWay().stream()
                                    .map(pair -> pair.from().id() + " to "
                                            + pair.to().id())
                                    .toList())
                    + ".");
        }
        String shares = Numbers.percent(found.estimatedShareOfHours()) + " of the hours and "
                + Numbers.percent(found.estimatedShareOfUsd()) + " of the dollars";
        boolean mostly = found.estimatedShareOfHours() > MOSTLY || found.estimatedShareOfUsd() > MOSTLY;
        return warned.warning(
                mostly
                        ? "This rests mostly on estimates: " + shares + " of today's best ways."
                        : "Of today's best ways " + shares + " rest on estimates.");
    }

    private static String plain(double hours) {
        return hours == Math.rint(hours) ? told("%.0f", hours) : told("%.1f", hours);
    }

    private static String told(String format, Object... parts) {
        return String.format(Locale.ROOT, format, parts);
    }
}
