package org.caravanserai.report.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caravanserai.analysis.hinterland.Choice;
import org.caravanserai.analysis.hinterland.Ground;
import org.caravanserai.analysis.hinterland.Hinterland;
import org.caravanserai.analysis.hinterland.Offer;
import org.caravanserai.analysis.hinterland.PortShare;
import org.caravanserai.analysis.hinterland.Standing;
import org.caravanserai.analysis.hinterland.Territories;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Demand;
import org.caravanserai.network.Objective;
import org.caravanserai.report.Numbers;
import org.caravanserai.report.TripWords;
import org.caravanserai.report.gis.HinterlandLayers;
import org.caravanserai.report.gis.LayerExport;
import org.caravanserai.report.picture.AreaColor;
import org.caravanserai.report.print.HinterlandMap;
import org.caravanserai.report.print.MapLand;

/** Which port is best for which city, and what ground each wins, as a finding. */
public final class HinterlandFinding {

    /** What names of files begin with. */
    public static final String WORD = "hinterland";

    private static final double MOSTLY = 0.5;

    private final Hinterland hinterland;
    private final Territories territories;
    private final Demand demand;
    private final List<PortShare> shares;
    private final Objective objective;

    private HinterlandFinding(Hinterland hinterland, Territories territories, Demand demand) {
        this.hinterland = hinterland;
        this.territories = territories;
        this.demand = demand;
        this.shares = hinterland.shares(demand);
        this.objective = hinterland.query().objective();
    }

    /**
     * The finding, with its layers; and with its map, if the ports are no more than can be told apart.
     *
     * @param demand at cities, as the user states it
     * @param land for the map
     */
    public static Finding of(Hinterland hinterland, Territories territories, Demand demand, MapLand land) {
        HinterlandFinding found = new HinterlandFinding(hinterland, territories, demand);
        Finding finding = found.told();
        if (territories.all().isEmpty()) {
            return finding.warning("None of the countries has both an outline and a network: no ground is shared out.");
        }
        LayerExport layers = HinterlandLayers.of(hinterland, territories);
        Finding laidOut = finding.layer("areas", layers.geoJson(HinterlandLayers.AREAS))
                .layer("cities", layers.geoJson(HinterlandLayers.CITIES))
                .file("layers.gpkg", layers.geoPackage());
        return hinterland.query().ports().size() > AreaColor.count()
                ? laidOut
                : laidOut.drawn("map", new HinterlandMap(hinterland, territories, found.shares, land));
    }

    private Finding told() {
        Finding finding = Finding.named(WORD, title());
        for (String line : basis()) {
            finding = finding.basis(line);
        }
        finding = finding.from(hinterland.trip().atlas());
        for (String sentence : sayings()) {
            finding = finding.saying(sentence);
        }
        for (String sentence : warnings()) {
            finding = finding.warning(sentence);
        }
        return finding.with(ports()).with(countries()).with(cities()).with(ground());
    }

    private String title() {
        return "Which of %s is the best port, by %s?"
                .formatted(
                        hinterland.query().ports().stream().map(Place::name).collect(Collectors.joining(", ")),
                        TripWords.measure(hinterland.trip()));
    }

    private List<String> basis() {
        List<String> basis = new ArrayList<>(TripWords.of(hinterland.trip()));
        basis.add("from city to port; %d cities and towns in %s; contested below a margin of %s %% over the next port"
                .formatted(
                        hinterland.cities().size(),
                        String.join(", ", hinterland.query().countries()),
                        number(hinterland.query().contestedPercent())));
        basis.add(
                demand.isEmpty()
                        ? "no demand is stated: cities are counted, large and small alike"
                        : "demand as stated: %s t at %d places"
                                .formatted(
                                        number(0, total()),
                                        demand.tonnesByPlace().size()));
        Ground ground = territories.ground();
        basis.add(
                "ground within %s km of the network in %s; areas on the ellipsoid, right to 0.01 %% for outlines as drawn, for 1:50 million"
                        .formatted(
                                number(ground.withinKm()),
                                String.join(", ", ground.byCountry().keySet())));
        return basis;
    }

    private double total() {
        return demand.rows().stream().mapToDouble(Demand.Row::tonnes).sum();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static String number(int decimals, double value) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    private List<String> sayings() {
        List<String> sayings = new ArrayList<>();
        shares.stream()
                .filter(share -> share.port().isPresent() && share.cities() > 0)
                .sorted(Comparator.comparingInt((PortShare share) -> -share.cities()))
                .forEach(share -> sayings.add(winner(share)));
        shares.stream()
                .filter(share -> share.port().isPresent() && share.cities() == 0)
                .forEach(share -> sayings.add(loser(share.port().orElseThrow())));
        untold(sayings, Standing.NO_WAY, "There is no way to any of the ports from ");
        untold(sayings, Standing.OFF_NETWORK, "The network of this freight does not come to ");
        return sayings;
    }

    private String winner(PortShare share) {
        Optional<Place> port = share.port();
        return "%s is best for %d of %d cities%s and %s of the ground; contested: %d of its cities%s and %s of the ground."
                .formatted(
                        port.orElseThrow().name(),
                        share.cities(),
                        hinterland.cities().size(),
                        demand.isEmpty() ? "" : ", " + Numbers.percent(share.tonnes() / total()) + " of the tonnes",
                        areaShare(territories.areaByPort(), port),
                        share.contestedCities(),
                        demand.isEmpty()
                                ? ""
                                : ", " + Numbers.percent(share.contestedTonnes() / total()) + " of the tonnes",
                        areaShare(territories.contestedByPort(), port));
    }

    private String areaShare(Map<Optional<Place>, Double> areas, Optional<Place> port) {
        double all = territories.areaKm2();
        return all == 0 ? "none" : Numbers.percent(areas.getOrDefault(port, 0.0) / all);
    }

    private String loser(Place port) {
        return hinterland.cities().stream()
                .filter(city -> offer(city, port).isPresent())
                .min(Comparator.comparingDouble((Choice city) -> behindPercent(city, port))
                        .thenComparing(city -> city.place().id()))
                .map(city -> "%s is best for none; closest for %s, %s or %s %% behind %s."
                        .formatted(
                                port.name(),
                                city.place().name(),
                                behind(city, port),
                                number(1, behindPercent(city, port)),
                                city.best().orElseThrow().port().name()))
                .orElseGet(() -> port.name() + " is reached from none.");
    }

    private static Optional<Offer> offer(Choice city, Place port) {
        return city.offers().stream().filter(offer -> offer.port().equals(port)).findFirst();
    }

    private String behind(Choice city, Place port) {
        double more = objective.inUnits(offer(city, port).orElseThrow().amount())
                - objective.inUnits(city.best().orElseThrow().amount());
        return number(decimals(), more) + " " + unit();
    }

    private double behindPercent(Choice city, Place port) {
        double best = objective.inUnits(city.best().orElseThrow().amount());
        return best == 0
                ? Double.MAX_VALUE
                : 100 * (objective.inUnits(offer(city, port).orElseThrow().amount()) - best) / best;
    }

    private void untold(List<String> sayings, Standing standing, String words) {
        List<String> names = hinterland.cities().stream()
                .filter(city -> city.standing() == standing)
                .map(city -> city.place().name())
                .sorted()
                .toList();
        if (!names.isEmpty()) {
            sayings.add(words + String.join(", ", names) + ".");
        }
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>(List.of(
                Territories.LIMITS,
                "A port is where the inland way ends: what ships take from there is not counted, nor what the port can"
                        + " handle."));
        if (hinterland.shareOnEstimates() > MOSTLY) {
            warnings.add(
                    "Of %s of the cities the way to the best port takes most of its hours by estimate, published by nobody."
                            .formatted(Numbers.percent(hinterland.shareOnEstimates())));
        }
        return warnings;
    }

    private Sheet ports() {
        Sheet sheet = Sheet.named("ports", "What each port wins")
                .text("port", "Port")
                .number("cities", "Cities", 0)
                .number("contested_cities", "contested", 0)
                .number("next_best_for", "next best for", 0)
                .number("ground_km2", "Ground, km²", 0)
                .number("ground_percent", "% of it", 1)
                .number("contested_ground_percent", "contested, %", 1);
        Sheet whole = demand.isEmpty()
                ? sheet
                : sheet.number("tonnes", "Tonnes", 0).number("contested_tonnes", "contested", 0);
        for (PortShare share : shares) {
            whole = whole.row(portRow(share));
        }
        return whole;
    }

    private Object[] portRow(PortShare share) {
        double all = Math.max(territories.areaKm2(), Double.MIN_NORMAL);
        double ground = territories.areaByPort().getOrDefault(share.port(), 0.0);
        double contested = territories.contestedByPort().getOrDefault(share.port(), 0.0);
        List<Object> row = new ArrayList<>(List.of(
                share.port().map(Place::name).orElse("none"),
                share.cities(),
                share.contestedCities(),
                nextBest(share.port()),
                ground,
                100 * ground / all,
                100 * contested / all));
        if (!demand.isEmpty()) {
            row.addAll(List.of(share.tonnes(), share.contestedTonnes()));
        }
        return row.toArray();
    }

    private long nextBest(Optional<Place> port) {
        return hinterland.cities().stream()
                .filter(city ->
                        city.next().isPresent() && city.next().map(Offer::port).equals(port))
                .count();
    }

    private Sheet countries() {
        Sheet sheet = Sheet.named("countries", "Cities by country and best port")
                .text("country", "Country")
                .number("cities", "Cities", 0);
        for (Place port : hinterland.query().ports()) {
            sheet = sheet.number(port.id().replace('-', '_'), port.name(), 0);
        }
        sheet = sheet.number("none", "none", 0).number("contested", "contested", 0);
        for (String country : hinterland.query().countries()) {
            sheet = sheet.row(countryRow(country));
        }
        return sheet;
    }

    private Object[] countryRow(String country) {
        List<Choice> cities = hinterland.cities().stream()
                .filter(city -> city.place().country().equals(country))
                .toList();
        List<Object> row = new ArrayList<>(List.of(country, cities.size()));
        for (PortShare share : shares) {
            row.add(cities.stream()
                    .filter(city -> city.best().map(Offer::port).equals(share.port()))
                    .count());
        }
        row.add(cities.stream()
                .filter(city -> city.standing() == Standing.CONTESTED)
                .count());
        return row.toArray();
    }

    private Sheet cities() {
        Sheet sheet = Sheet.named("cities", "Best port of each city, by " + TripWords.measure(hinterland.trip()))
                .text("city", "City")
                .text("country", "")
                .text("standing", "Standing")
                .text("best", "Best port")
                .number("hours", "hours", 1)
                .number("usd", "USD", 0)
                .number("km", "km", 0)
                .text("next", "Next")
                .number("margin_" + unit().toLowerCase(Locale.ROOT), "behind, " + unit(), decimals())
                .number("margin_percent", "%", 1)
                .number("estimated_percent", "hours estimated, %", 0)
                .text("order", "Order of all");
        return sheet.rows(hinterland.cities().stream()
                .sorted(Comparator.comparing((Choice city) -> city.place().country())
                        .thenComparing(city -> city.place().name())
                        .thenComparing(city -> city.place().id()))
                .map(this::cityRow)
                .toList());
    }

    private Object[] cityRow(Choice city) {
        Optional<Offer> best = city.best();
        return new Object[] {
            city.place().name(),
            city.place().country(),
            city.standing().word(),
            best.map(offer -> offer.port().name()),
            best.map(offer -> offer.amount().hours()),
            best.map(offer -> offer.amount().usd()),
            best.map(offer -> offer.amount().km()),
            city.next().map(offer -> offer.port().name()),
            city.margin(),
            city.marginPercent(),
            best.map(offer -> 100 * offer.estimatedShare()),
            city.offers().stream()
                    .map(offer -> offer.port().id() + " " + number(decimals(), objective.inUnits(offer.amount())))
                    .collect(Collectors.joining("; "))
        };
    }

    private Sheet ground() {
        return Sheet.named("ground", "Ground by port; an interpolation between places of the network")
                .text("port", "Port")
                .text("belt", "Belt")
                .number("km2", "km²", 0)
                .rows(territories.all().stream()
                        .map(territory -> new Object[] {
                            territory.port().map(Place::name).orElse("none"),
                            territory.contested() ? "contested" : "clear",
                            territory.areaKm2()
                        })
                        .toList());
    }

    private String unit() {
        return objective == Objective.TIME ? "hours" : objective == Objective.COST ? "USD" : "km";
    }

    private int decimals() {
        return objective == Objective.COST ? 0 : 1;
    }
}
