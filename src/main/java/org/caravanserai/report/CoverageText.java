package org.caravanserai.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.analysis.WeakestFigures;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasContents;
import org.caravanserai.atlas.BuildStatus;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.LengthBasis;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.PostPerformance;
import org.caravanserai.atlas.Rate;
import org.caravanserai.atlas.Terminal;

/** What an atlas covers and how well: rows, kilometres, confidence, and the figures a better source would help most. */
public final class CoverageText {

    private final Atlas atlas;
    private final AtlasContents contents;

    private CoverageText(Atlas atlas) {
        this.atlas = atlas;
        this.contents = atlas.contents();
    }

    /** The coverage, lines ended by {@code \n}. */
    public static String of(Atlas atlas, List<WeakestFigures.Weight> weakest) {
        CoverageText text = new CoverageText(atlas);
        return text.header()
                + "\nRows\n" + text.rows()
                + "\nKilometres of links by mode and status\n" + text.kmByModeAndStatus()
                + "\nKilometres in use by country and mode\n" + text.kmByCountry()
                + "\nWhere the lengths in use come from, by mode\n" + text.kmByBasis()
                + "\nCorridors\n" + text.corridors()
                + "\nFigures by confidence\n" + text.confidence()
                + "\nThe figures that nobody published as they are, by the share of a truck's hours from the republics to the ports\n"
                + weakest(weakest);
    }

    private String header() {
        return "%s\nversion %s, reference date %s, licence %s\n"
                .formatted(
                        contents.info().title(),
                        contents.info().version(),
                        contents.info().referenceDate(),
                        contents.info().licence());
    }

    private String rows() {
        TextTable table = new TextTable("table", "rows>");
        table.row("sources", count(contents.sources()));
        table.row("places", count(contents.places()));
        table.row("links", count(contents.links()));
        table.row("crossings", count(contents.crossings()));
        table.row(
                "spells of status",
                String.valueOf(contents.crossings().stream()
                        .mapToInt(crossing -> crossing.timeline().spells().size())
                        .sum()));
        table.row("post performance", count(contents.performances()));
        table.row("rates", count(contents.rates()));
        table.row("corridors", count(contents.corridors()));
        table.row("terminals", count(contents.register().terminals()));
        table.row("port facts", count(contents.register().portFacts()));
        table.row("projects", count(contents.register().projects()));
        table.row("agreements", count(contents.register().agreements()));
        return table.toString();
    }

    private static String count(List<?> rows) {
        return String.valueOf(rows.size());
    }

    private String kmByModeAndStatus() {
        return crossTable(
                "mode",
                contents.links(),
                link -> link.mode().word(),
                Arrays.stream(BuildStatus.values()).map(CoverageText::lower).toList(),
                link -> lower(link.status()));
    }

    private String kmByCountry() {
        List<Link> onLand = inUse().filter(link -> link.mode() != Mode.SEA && link.mode() != Mode.FERRY)
                .toList();
        return crossTable(
                "country",
                onLand,
                atlas::countryOf,
                Stream.of(Mode.ROAD, Mode.RAIL, Mode.CARAVAN).map(Mode::word).toList(),
                link -> link.mode().word());
    }

    private String kmByBasis() {
        return crossTable(
                "mode",
                inUse().toList(),
                link -> link.mode().word(),
                Arrays.stream(LengthBasis.values()).map(CoverageText::lower).toList(),
                link -> lower(link.lengthBasis()));
    }

    private Stream<Link> inUse() {
        return contents.links().stream().filter(link -> link.status() == BuildStatus.OPERATING);
    }

    private static String crossTable(
            String title,
            List<Link> links,
            Function<Link, String> row,
            List<String> columns,
            Function<Link, String> column) {
        List<String> titles = new ArrayList<>(List.of(title));
        columns.forEach(name -> titles.add(name + ">"));
        TextTable table = new TextTable(titles.toArray(String[]::new));
        Map<String, Map<String, Double>> km = new TreeMap<>(links.stream()
                .collect(groupingBy(
                        row,
                        groupingBy(column, summingDouble(link -> link.lengthKm().value())))));
        km.forEach((name, cells) -> {
            List<String> line = new ArrayList<>(List.of(name));
            columns.forEach(key -> line.add(whole(cells.getOrDefault(key, 0.0))));
            table.row(line.toArray(String[]::new));
        });
        return table.toString();
    }

    private String corridors() {
        TextTable table = new TextTable("programme", "corridor", "mode", "km>", "in use>", "published>", "name");
        contents.corridors().stream()
                .sorted(Comparator.comparing(Corridor::programme).thenComparing(Corridor::id))
                .forEach(corridor -> table.row(
                        corridor.programme(),
                        corridor.id(),
                        corridor.mode().word(),
                        whole(atlas.lengthKm(corridor)),
                        Numbers.percent(share(corridor, link -> link.status() == BuildStatus.OPERATING)),
                        Numbers.percent(share(corridor, link -> link.lengthBasis() != LengthBasis.DERIVED)),
                        corridor.name()));
        return table + "  (published: share of kilometres with a published length, or a share of a published total)\n";
    }

    private double share(Corridor corridor, Predicate<Link> which) {
        double km = corridor.links().stream()
                .map(id -> atlas.link(id).orElseThrow())
                .filter(which)
                .mapToDouble(link -> link.lengthKm().value())
                .sum();
        return km / Math.max(1e-9, atlas.lengthKm(corridor));
    }

    private String confidence() {
        TextTable table = new TextTable("figures", "published>", "derived>", "estimated>");
        confidenceRow(table, "lengths", contents.links().stream().map(Link::lengthKm));
        confidenceRow(table, "rates", contents.rates().stream().map(Rate::figure));
        confidenceRow(
                table,
                "border hours",
                contents.performances().stream().map(PostPerformance::hours).flatMap(Optional::stream));
        confidenceRow(
                table,
                "border fees",
                contents.performances().stream().map(PostPerformance::usd).flatMap(Optional::stream));
        confidenceRow(
                table,
                "transfer hours",
                contents.register().terminals().stream().map(Terminal::hours));
        return table.toString();
    }

    private static void confidenceRow(TextTable table, String name, Stream<Figure> figures) {
        Map<Confidence, Long> counts = figures.collect(groupingBy(Figure::confidence, Collectors.counting()));
        List<String> cells = new ArrayList<>(List.of(name));
        for (Confidence confidence : Confidence.values()) {
            cells.add(String.valueOf(counts.getOrDefault(confidence, 0L)));
        }
        table.row(cells.toArray(String[]::new));
    }

    private static String weakest(List<WeakestFigures.Weight> weights) {
        TextTable table = new TextTable("of all hours>", "figure", "value>", "unit", "confidence", "source");
        for (WeakestFigures.Weight weight : weights) {
            Figure figure = weight.figure();
            table.row(
                    String.format(Locale.ROOT, "%.1f %%", weight.shareOfHours() * 100),
                    figure.what(),
                    String.format(Locale.ROOT, "%.2f", figure.value()),
                    figure.unit(),
                    figure.confidence().word(),
                    String.join(", ", figure.sources()));
        }
        return table.toString();
    }

    private static String whole(double km) {
        return String.format(Locale.ROOT, "%,.0f", km);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
