package org.caravanserai.report.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.analysis.hinterland.Choice;
import org.caravanserai.analysis.hinterland.Ground;
import org.caravanserai.analysis.hinterland.Hinterland;
import org.caravanserai.analysis.hinterland.Offer;
import org.caravanserai.analysis.hinterland.Territories;
import org.caravanserai.atlas.Place;
import org.caravanserai.network.Objective;
import org.caravanserai.report.Numbers;
import org.caravanserai.report.TripWords;
import org.caravanserai.report.gis.HinterlandLayers;
import org.caravanserai.report.gis.LayerExport;
import org.caravanserai.report.picture.AreaColor;
import org.caravanserai.report.print.HinterlandMap;
import org.caravanserai.report.print.MapLand;
import org.caravanserai.study.HinterlandAnswers;
import org.caravanserai.study.HinterlandAnswers.Case;
import org.locationtech.jts.geom.Geometry;

/** The best ports of a study, case by case: who wins how much where, and how far the first port named is behind. */
public final class HinterlandCasesFinding {

    private static final int MOST_NAMED = 3;
    private static final double MOSTLY = 0.5;

    private final HinterlandAnswers answers;
    private final List<Place> ports;
    private final List<Place> cities;

    private HinterlandCasesFinding(HinterlandAnswers answers) {
        Hinterland first = answers.all().get(0).hinterland();
        this.answers = answers;
        this.ports = first.query().ports();
        this.cities = first.query().cities();
    }

    /** The finding, with a map of every case that asks for one. */
    public static Finding of(HinterlandAnswers answers, MapLand land) {
        HinterlandCasesFinding found = new HinterlandCasesFinding(answers);
        Finding finding = found.told();
        int maps = 0;
        for (Case one : answers.all()) {
            if (one.mapped()) {
                finding = found.drawn(finding, one, ++maps + "-" + word(one.scenario()), land);
            }
        }
        return finding;
    }

    private Finding told() {
        Finding finding = Finding.named(HinterlandFinding.WORD, "Which port is best for which city, case by case")
                .basis("%d cities: %s".formatted(cities.size(), names(cities)))
                .basis("%d ports: %s".formatted(ports.size(), names(ports)))
                .basis("contested below a margin of %s %% over the next port"
                        .formatted(answers.all().get(0).hinterland().query().contestedPercent()))
                .from(answers.all().get(0).hinterland().trip().atlas());
        for (Place port : ports) {
            finding = finding.saying(said(port));
        }
        for (String warning : warnings()) {
            finding = finding.warning(warning);
        }
        return finding.with(wins()).with(behind()).with(orders());
    }

    private static String names(List<Place> places) {
        return places.stream().map(Place::name).collect(Collectors.joining(", "));
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>(List.of(
                "Areas on maps: " + Territories.LIMITS,
                "A port is where the inland way ends: what ships take from there is not counted, nor what the port can"
                        + " handle."));
        long guessed = answers.all().stream()
                .filter(one -> one.hinterland().shareOnEstimates() > MOSTLY)
                .count();
        if (guessed > 0) {
            warnings.add(
                    "In %d of %d cases most cities have a best way that takes most of its hours by estimate, published by nobody."
                            .formatted(guessed, answers.all().size()));
        }
        return warnings;
    }

    private String said(Place port) {
        List<Case> won = answers.all().stream()
                .filter(one -> wins(one, Optional.of(port)) > 0)
                .sorted(Comparator.comparingLong((Case one) -> -wins(one, Optional.of(port))))
                .toList();
        if (won.isEmpty()) {
            return port.name() + " is best for none in any of the "
                    + answers.all().size() + " cases" + closest(port);
        }
        String most = won.stream()
                .limit(MOST_NAMED)
                .map(one -> wins(one, Optional.of(port)) + " in \"" + one.name() + "\"")
                .collect(Collectors.joining(", "));
        return "%s is best for some of the %d cities in %d of %d cases: %s%s."
                .formatted(
                        port.name(),
                        cities.size(),
                        won.size(),
                        answers.all().size(),
                        most,
                        won.size() > MOST_NAMED ? ", and so on" : "");
    }

    private record Nearest(Case one, Choice city, double percent) {}

    private String closest(Place port) {
        return answers.all().stream()
                .flatMap(one -> one.hinterland().cities().stream()
                        .filter(city -> percentBehind(city, port).isPresent())
                        .map(city ->
                                new Nearest(one, city, percentBehind(city, port).getAsDouble())))
                .min(Comparator.comparingDouble(Nearest::percent))
                .map(nearest -> String.format(
                        Locale.ROOT,
                        "; closest for %s in \"%s\", %.1f %% behind %s.",
                        nearest.city.place().name(),
                        nearest.one.name(),
                        nearest.percent,
                        nearest.city.best().orElseThrow().port().name()))
                .orElse("; it is reached from none of the cities.");
    }

    private static long wins(Case one, Optional<Place> port) {
        return one.hinterland().cities().stream()
                .filter(city -> city.best().map(Offer::port).equals(port))
                .count();
    }

    /** How much more a port takes than the best, in percent; empty where it is not reached or the best takes nothing. */
    private static OptionalDouble percentBehind(Choice city, Place port) {
        Optional<Offer> offer =
                city.offers().stream().filter(one -> one.port().equals(port)).findFirst();
        if (offer.isEmpty()) {
            return OptionalDouble.empty();
        }
        double best = city.objective().inUnits(city.best().orElseThrow().amount());
        double own = city.objective().inUnits(offer.get().amount());
        return best == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * (own - best) / best);
    }

    private Sheet wins() {
        Sheet sheet = Sheet.named("wins", "For how many cities each port is best")
                .text("case", "Case")
                .text("measure", "least");
        for (Place port : ports) {
            sheet = sheet.number(column(port), port.name(), 0);
        }
        sheet = sheet.number("none", "none", 0).number("contested", "contested", 0);
        boolean weighed = !answers.demand().isEmpty();
        if (weighed) {
            for (Place port : ports) {
                sheet = sheet.number(column(port) + "_tonnes_percent", port.name() + ", % of tonnes", 1);
            }
        }
        return sheet.rows(
                answers.all().stream().map(one -> winsRow(one, weighed)).toList());
    }

    private Object[] winsRow(Case one, boolean weighed) {
        List<Object> row = new ArrayList<>(List.of(one.name(), measure(one)));
        ports.forEach(port -> row.add(wins(one, Optional.of(port))));
        row.add(wins(one, Optional.empty()));
        row.add(one.hinterland().contested().size());
        if (weighed) {
            double all = answers.demand().rows().stream()
                    .mapToDouble(demand -> demand.tonnes())
                    .sum();
            one.hinterland().shares(answers.demand()).stream()
                    .filter(share -> share.port().isPresent())
                    .forEach(share -> row.add(100 * share.tonnes() / all));
        }
        return row.toArray();
    }

    private static String measure(Case one) {
        return TripWords.measure(one.hinterland().trip());
    }

    private static String column(Place place) {
        String word = place.id().replace('-', '_');
        return Character.isLetter(word.charAt(0)) ? word : "place_" + word;
    }

    /** Of the port that the study names first. */
    private Sheet behind() {
        Place port = ports.get(0);
        Sheet sheet = Sheet.named(
                        "behind",
                        "How far %s is behind the best port, in %% of it; 0 where it is the best itself, blank where it is not reached"
                                .formatted(port.name()))
                .text("case", "Case")
                .text("measure", "least");
        for (Place city : cities) {
            sheet = sheet.number(column(city), city.name(), 1);
        }
        return sheet.rows(answers.all().stream()
                .map(one -> {
                    List<Object> row = new ArrayList<>(List.of(one.name(), measure(one)));
                    one.hinterland().cities().forEach(city -> row.add(percentBehind(city, port)));
                    return row.toArray();
                })
                .toList());
    }

    private Sheet orders() {
        Sheet sheet = Sheet.named("cities", "Best port of each city, case by case")
                .text("case", "Case")
                .text("measure", "least")
                .text("city", "City")
                .text("country", "Country")
                .text("standing", "Standing")
                .text("best", "Best port")
                .number("amount", "takes", 1)
                .text("next", "Next")
                .number("margin", "more", 1)
                .number("margin_percent", "%", 1)
                .text("order", "Order of all");
        List<Object[]> rows = new ArrayList<>();
        for (Case one : answers.all()) {
            one.hinterland().cities().forEach(city -> rows.add(orderRow(one, city)));
        }
        return sheet.rows(rows);
    }

    private static Object[] orderRow(Case one, Choice city) {
        Objective objective = city.objective();
        return new Object[] {
            one.name(),
            measure(one),
            city.place().name(),
            city.place().country(),
            city.standing().word(),
            city.best().map(offer -> offer.port().name()),
            city.best().map(offer -> objective.inUnits(offer.amount())),
            city.next().map(offer -> offer.port().name()),
            city.margin(),
            city.marginPercent(),
            city.offers().stream()
                    .map(offer ->
                            String.format(Locale.ROOT, "%s %.1f", offer.port().id(), objective.inUnits(offer.amount())))
                    .collect(Collectors.joining("; "))
        };
    }

    private Finding drawn(Finding finding, Case one, String word, MapLand land) {
        Map<String, Geometry> outlines = new TreeMap<>();
        land.countries().forEach(country -> outlines.put(country.iso2(), country.outline()));
        Hinterland hinterland = one.hinterland();
        Territories territories = Territories.of(hinterland, Ground.of(hinterland, outlines, answers.withinKm()));
        if (territories.all().isEmpty()) {
            return finding.warning(
                    "In \"" + one.name() + "\" no ground is shared out: no country has an outline and a network.");
        }
        LayerExport layers = HinterlandLayers.of(hinterland, territories);
        Finding laidOut = finding.layer("areas-" + word, layers.geoJson(HinterlandLayers.AREAS))
                .file("layers-" + word + ".gpkg", layers.geoPackage())
                .saying(ground(one, territories));
        return ports.size() > AreaColor.count()
                ? laidOut
                : laidOut.drawn(
                        "map-" + word,
                        new HinterlandMap(hinterland, territories, hinterland.shares(answers.demand()), land));
    }

    private String ground(Case one, Territories territories) {
        Map<Optional<Place>, Double> byPort = territories.areaByPort();
        Map<Optional<Place>, Double> contested = territories.contestedByPort();
        double all = territories.areaKm2();
        return "Ground in \"%s\": %s; contested in all %s."
                .formatted(
                        one.name(),
                        byPort.entrySet().stream()
                                .map(entry -> entry.getKey().map(Place::name).orElse("no port") + " "
                                        + Numbers.percent(entry.getValue() / all))
                                .collect(Collectors.joining(", ")),
                        Numbers.percent(contested.values().stream()
                                        .mapToDouble(Double::doubleValue)
                                        .sum()
                                / all));
    }

    private static String word(String scenario) {
        String word =
                scenario.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return word.isEmpty() ? "case" : word;
    }
}
