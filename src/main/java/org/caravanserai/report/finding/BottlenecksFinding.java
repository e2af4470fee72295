package org.caravanserai.report.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.analysis.bottleneck.Benefit;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Bridge;
import org.caravanserai.analysis.bottleneck.Detour;
import org.caravanserai.analysis.bottleneck.Element;
import org.caravanserai.analysis.bottleneck.Loss;
import org.caravanserai.analysis.bottleneck.Saving;
import org.caravanserai.analysis.bottleneck.Standing;
import org.caravanserai.analysis.bottleneck.Stretch;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Place;
import org.caravanserai.report.gis.BottleneckLayers;
import org.caravanserai.report.gis.LayerExport;
import org.caravanserai.report.print.BottleneckMap;
import org.caravanserai.report.print.BottleneckMeasure;
import org.caravanserai.report.print.MapLand;

/** Bottlenecks in tables: what closes, where hours help, and what the shape of the network says. */
public final class BottlenecksFinding {

    /** The kind of finding. */
    public static final String WORD = "bottlenecks";

    private static final double YEARS = 10;
    private static final int WAYS_TOLD = 2;

    private final Bottlenecks found;
    private final Atlas atlas;
    private final int top;
    private final double budgetUsd;

    private BottlenecksFinding(Bottlenecks found, int top, double budgetUsd) {
        this.found = found;
        this.atlas = found.atlas();
        this.top = top;
        this.budgetUsd = budgetUsd;
        if (top < 1) {
            throw new IllegalArgumentException("tables of bottlenecks hold one row at least, not " + top);
        }
        if (!(budgetUsd > 0 && budgetUsd < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a budget must be above 0 USD, was " + budgetUsd);
        }
    }

    /**
     * Tables of at most {@code top} rows each, two maps, and layers of all elements.
     *
     * @param budgetUsd what is asked how soon it pays back, above 0
     * @param land of the maps
     */
    public static Finding of(Bottlenecks found, int top, double budgetUsd, MapLand land) {
        Finding tables = new BottlenecksFinding(found, top, budgetUsd).finding();
        LayerExport layers = BottleneckLayers.of(found);
        Finding whole = tables.layer("links", layers.geoJson(BottleneckLayers.LINKS))
                .layer("posts", layers.geoJson(BottleneckLayers.POSTS))
                .file("layers.gpkg", layers.geoPackage());
        return found.journeys().isEmpty()
                ? whole
                : whole.drawn("closures-map", new BottleneckMap(found, BottleneckMeasure.LOSS, land))
                        .drawn("hours-map", new BottleneckMap(found, BottleneckMeasure.SAVING, land));
    }

    private Finding finding() {
        Finding finding = new BottlenecksWords(found, budgetUsd, YEARS)
                .about(Finding.named(WORD, "Bottlenecks between " + ends()))
                .with(closures())
                .with(hours(
                        "hours-at-posts",
                        "Where hours saved help most: border crossings and terminals",
                        standing -> standing.element().kind() != Element.Kind.LINK))
                .with(hours(
                        "hours-on-links",
                        "Where hours saved help most: links",
                        standing -> standing.element().kind() == Element.Kind.LINK));
        return finding.with(betweenness()).with(bridges());
    }

    private String ends() {
        return listed(found.query().traffic().origins()) + " and "
                + listed(found.query().traffic().ports());
    }

    private static String listed(List<Place> places) {
        return places.stream().map(Place::name).collect(Collectors.joining(", "));
    }

    private Sheet closures() {
        Sheet sheet = Sheet.named("closures", "What is missed most when it closes")
                .number("rank", "", 0)
                .text("where", "Where")
                .text("made_of", "Made of")
                .text("countries", "In")
                .number("pairs", "Pairs", 0)
                .number("share_percent", "% of loads", 0)
                .number("cut_pairs", "Cut off", 0)
                .number("more_hours", "More h, all", 1)
                .number("more_hours_a_load", "h a load", 1)
                .number("more_usd", "More USD, all", 0)
                .number("more_generalised_usd", "With time, USD", 0)
                .text("instead", "Instead by");
        int rank = 1;
        for (Stretch stretch : found.stretchesByLoss().stream().limit(top).toList()) {
            Loss loss = stretch.loss();
            sheet = sheet.row(
                    rank++,
                    stretch.name(atlas),
                    madeOf(stretch),
                    countries(stretch.standings().stream().map(Standing::element)),
                    stretch.usage().pairs(),
                    stretch.usage().share() * 100,
                    loss.cut().size(),
                    loss.more().hours(),
                    loss.meanHours(),
                    loss.more().usd(),
                    loss.more().generalisedUsd(),
                    instead(loss.detours()));
        }
        return sheet;
    }

    private String madeOf(Stretch stretch) {
        String parts = Stream.of(Element.Kind.values())
                .filter(kind -> stretch.count(kind) > 0)
                .map(kind -> stretch.count(kind) + " " + kind.word() + (stretch.count(kind) > 1 ? "s" : ""))
                .collect(Collectors.joining(", "));
        List<String> crossings = stretch.crossings(atlas);
        return stretch.standings().size() == 1
                ? stretch.standings().get(0).element().kind().word()
                : parts + (crossings.isEmpty() ? "" : " (" + String.join(", ", crossings) + ")");
    }

    private String countries(Stream<Element> elements) {
        return elements.flatMap(element -> Stream.of(element.from(atlas), element.to(atlas)))
                .map(Place::country)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String instead(List<Detour> detours) {
        String told = detours.stream()
                .limit(WAYS_TOLD)
                .map(detour -> name(detour.by()) + " (" + detour.pairs() + ")")
                .collect(Collectors.joining(", "));
        return detours.size() > WAYS_TOLD ? told + " and " + (detours.size() - WAYS_TOLD) + " more" : told;
    }

    private String name(String detour) {
        return atlas.crossing(detour).map(BorderCrossing::name).orElse(detour);
    }

    private Sheet hours(String word, String title, Predicate<Standing> which) {
        boolean known = found.query().traffic().isKnown();
        Sheet sheet = Sheet.named(word, title)
                .number("rank", "", 0)
                .text("where", "Where")
                .text("kind", "What")
                .text("countries", "In")
                .number("hours_taken", "h taken", 1)
                .number("pairs", "Pairs now", 0)
                .number("switching", "Switch to it", 0)
                .number("saved_hours", "Saved h, all", 1)
                .number("saved_usd", "Saved USD, all", 0)
                .number("worth_usd", "Worth USD, all", 0)
                .number("worth_usd_a_load", "USD a load", 2)
                .number("first_hour_usd", "First h, USD, all", 0);
        sheet = known
                ? sheet.number("years_to_pay_back", "Years to pay back", 1)
                : sheet.number("loads_a_year_to_pay_back", "Loads a year to pay back", 0);
        int rank = 1;
        for (Standing standing :
                found.bySaving().stream().filter(which).limit(top).toList()) {
            Saving saving = standing.saving();
            Optional<Benefit> benefit = found.benefit(standing);
            sheet = sheet.row(
                    rank++,
                    standing.element().name(atlas),
                    standing.element().kind().word(),
                    countries(Stream.of(standing.element())),
                    saving.hoursTaken(),
                    standing.usage().pairs(),
                    saving.switching(),
                    saving.saved().hours(),
                    saving.saved().usd(),
                    saving.saved().generalisedUsd(),
                    benefit.map(Benefit::usdALoad),
                    standing.usage().usdOfAnHour(found.trip().profile()),
                    benefit.flatMap(
                            one -> known ? one.yearsToPayBack(budgetUsd) : one.loadsAYearToPayBack(budgetUsd, YEARS)));
        }
        return sheet;
    }

    private Sheet betweenness() {
        Sheet sheet = Sheet.named("betweenness", "What the best ways between all stops of the network go over most")
                .number("rank", "", 0)
                .text("where", "Where")
                .text("kind", "What")
                .text("countries", "In")
                .number("betweenness_percent", "% of all ways", 1)
                .number("pairs", "Pairs", 0)
                .text("bridge", "Bridge");
        int rank = 1;
        for (Standing standing : found.standings().stream()
                .sorted(Comparator.comparingDouble(Standing::betweenness)
                        .reversed()
                        .thenComparing(Standing::element))
                .limit(top)
                .toList()) {
            sheet = sheet.row(
                    rank++,
                    standing.element().name(atlas),
                    standing.element().kind().word(),
                    countries(Stream.of(standing.element())),
                    standing.betweenness() * 100,
                    standing.usage().pairs(),
                    standing.bridge().isPresent());
        }
        return sheet;
    }

    /** The bridges that pairs go over, then those that most falls off by. */
    private Sheet bridges() {
        Sheet sheet = Sheet.named("bridges", "Bridges: what falls off the network without them")
                .text("where", "Where")
                .text("kind", "What")
                .text("countries", "In")
                .number("pairs", "Pairs", 0)
                .number("stops_off", "Stops off", 0)
                .number("places_off", "Places off", 0)
                .text("cities_off", "Cities and ports among them");
        for (Standing standing : found.standings().stream()
                .filter(one -> one.bridge().isPresent())
                .sorted(Comparator.comparingInt((Standing one) -> one.usage().pairs())
                        .thenComparingInt(one -> one.bridge().map(Bridge::stops).orElse(0))
                        .reversed()
                        .thenComparing(Standing::element))
                .limit(top)
                .toList()) {
            Bridge bridge = standing.bridge().orElseThrow();
            sheet = sheet.row(
                    standing.element().name(atlas),
                    standing.element().kind().word(),
                    countries(Stream.of(standing.element())),
                    standing.usage().pairs(),
                    bridge.stops(),
                    bridge.places().size(),
                    cities(bridge));
        }
        return sheet;
    }

    private String cities(Bridge bridge) {
        List<String> names = bridge.cities().stream()
                .map(id -> atlas.placeOf(id).name())
                .limit(WAYS_TOLD + 2L)
                .toList();
        int more = bridge.cities().size() - names.size();
        return String.join(", ", names) + (more > 0 ? String.format(Locale.ROOT, " and %d more", more) : "");
    }
}
