package org.caravanserai.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Source;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Ledger;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.routing.Route;

/** What a route's numbers are made of: the account line by line, every figure with its source, and the sources in full. */
public final class FigureText {

    private FigureText() {}

    /** The tables, lines ended by {@code \n}. */
    public static String of(Route route) {
        Ledger ledger = route.ledger();
        return "\nAccount\n" + account(ledger) + "\nFigures used\n" + figures(ledger) + "\nSources\n"
                + sources(ledger, route.atlas());
    }

    private static String account(Ledger ledger) {
        TextTable table = new TextTable("country", "mode", "component", "km>", "hours>", "USD>");
        for (Map.Entry<Ledger.Line, Amount> line : ledger.lines().entrySet()) {
            row(
                    table,
                    line.getKey().country(),
                    line.getKey().mode().word(),
                    line.getKey().component().word(),
                    line.getValue());
        }
        row(table, "all", "", "", ledger.total());
        return table.toString();
    }

    private static void row(TextTable table, String country, String mode, String component, Amount amount) {
        table.row(
                country,
                mode,
                component,
                Numbers.exactKm(amount).toPlainString(),
                Numbers.exactHours(amount).toPlainString(),
                Numbers.exactUsd(amount).toPlainString());
    }

    /** Each figure once, with the hours and dollars of all lines it is part of: they overlap, so they do not sum. */
    private static String figures(Ledger ledger) {
        Map<Figure, Amount> part = new LinkedHashMap<>();
        for (LedgerEntry entry : ledger.entries()) {
            Amount hours = new Amount(0, entry.amount().milliHours(), 0);
            Amount usd = new Amount(0, 0, entry.amount().cents());
            new LinkedHashSet<>(entry.hoursFrom()).forEach(figure -> part.merge(figure, hours, Amount::plus));
            new LinkedHashSet<>(entry.usdFrom()).forEach(figure -> part.merge(figure, usd, Amount::plus));
        }
        TextTable table =
                new TextTable("figure", "value>", "unit", "year", "confidence", "in hours>", "in USD>", "source");
        part.forEach((figure, amount) -> table.row(
                figure.what(),
                value(figure.value()),
                figure.unit(),
                figure.year() > 0 ? String.valueOf(figure.year()) : "",
                figure.confidence().word(),
                Numbers.hours(amount),
                Numbers.usd(amount),
                String.join(", ", figure.sources())));
        return table.toString();
    }

    private static String value(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String sources(Ledger ledger, Atlas atlas) {
        Set<String> ids = ledger.figures().stream()
                .map(Figure::sources)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        return ids.stream()
                .map(id -> "  " + id + ": "
                        + atlas.source(id).map(FigureText::inFull).orElse("stated by the profile"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String inFull(Source source) {
        return List.of(source.title(), source.publisher(), source.year(), source.url()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
