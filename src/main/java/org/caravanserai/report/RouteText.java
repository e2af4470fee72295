package org.caravanserai.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.Indicators;
import org.caravanserai.freight.Ledger;
import org.caravanserai.routing.ResolvedQuery;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;

/** An answer as text for people: what was asked, the totals, the itinerary, the borders, and what it all rests on. */
public final class RouteText {

    private RouteText() {}

    /** The answer, lines ended by {@code \n}. */
    public static String of(RouteAnswer answer) {
        String header = header(answer.query());
        if (answer instanceof RouteAnswer.NoRoute none) {
            return header + NoRouteText.of(none);
        }
        Route route = answer.routeOrThrow();
        return header
                + totals(route.ledger())
                + "\nItinerary\n" + itinerary(route)
                + "\nBorder crossings\n" + BorderText.of(route)
                + "\nBy country\n" + countries(route)
                + "\n" + footing(route.ledger());
    }

    private static String header(ResolvedQuery query) {
        return QueryText.header(
                query,
                "least " + query.objective().word(),
                query.departure()
                        .map(moment -> "departs " + Numbers.moment(moment) + "\n")
                        .orElse(""));
    }

    private static String totals(Ledger ledger) {
        Amount total = ledger.total();
        String hours = ledger.byComponent().entrySet().stream()
                .filter(part -> part.getValue().milliHours() > 0)
                .map(part -> word(part.getKey()) + " " + Numbers.hours(part.getValue()))
                .collect(Collectors.joining(", "));
        String usd = ledger.byComponent().entrySet().stream()
                .filter(part -> part.getValue().cents() > 0)
                .map(part -> part.getKey().word() + " " + Numbers.usd(part.getValue()))
                .collect(Collectors.joining(", "));
        return """

                  %s km
                  %s hours = %s days (%s)
                  %s
                """.formatted(
                        Numbers.km(total),
                        Numbers.hours(total),
                        Numbers.days(total),
                        hours,
                        usd.isEmpty() ? "no price" : Numbers.usd(total) + " USD (" + usd + ")");
    }

    private static String word(Component component) {
        return component == Component.HAUL ? "moving" : component.word();
    }

    private static String itinerary(Route route) {
        Atlas atlas = route.atlas();
        boolean timed = route.query().departure().isPresent();
        List<String> titles =
                new ArrayList<>(List.of("by", "", "from", "to", "", "km>", "hours>", "km so far>", "hours so far>"));
        if (timed) {
            titles.add("done at, local");
        }
        TextTable table = new TextTable(titles.toArray(String[]::new));
        Amount sofar = Amount.ZERO;
        int legs = 0;
        for (Stage stage : Stage.of(route)) {
            sofar = sofar.plus(stage.amount());
            legs += stage.legs().size();
            Place from = atlas.placeOf(stage.first().from().place());
            Place to = atlas.placeOf(stage.last().to().place());
            List<String> cells = new ArrayList<>(List.of(
                    stage.by(),
                    stage.what(),
                    from.name(),
                    from.equals(to) ? "" : to.name(),
                    from.country().equals(to.country()) ? from.country() : from.country() + "-" + to.country(),
                    Numbers.km(stage.amount()),
                    Numbers.hours(stage.amount()),
                    Numbers.km(sofar),
                    Numbers.hours(sofar)));
            if (timed) {
                cells.add(Numbers.moment(route.times().get(legs)));
            }
            table.row(cells.toArray(String[]::new));
        }
        return table.toString();
    }

    private static String countries(Route route) {
        TextTable table = new TextTable(
                "country", "km>", "hours>", "USD>", "TFI1 h>", "TFI2 USD>", "TFI3 USD>", "SWOD km/h>", "SWD km/h>");
        route.ledger()
                .byCountry()
                .forEach((country, amount) -> countryRow(table, country, amount, route.indicatorsIn(country)));
        countryRow(table, "all", route.ledger().total(), route.indicators());
        return table.toString();
    }

    private static void countryRow(TextTable table, String name, Amount amount, Indicators indicators) {
        table.row(
                name,
                Numbers.km(amount),
                Numbers.hours(amount),
                Numbers.usd(amount),
                Numbers.oneDecimal(indicators.tfi1Hours()),
                Numbers.whole(indicators.tfi2Usd()),
                Numbers.whole(indicators.tfi3Usd()),
                Numbers.oneDecimal(indicators.swod()),
                Numbers.oneDecimal(indicators.swd()));
    }

    private static String footing(Ledger ledger) {
        Set<String> sources = new LinkedHashSet<>();
        ledger.figures().stream().map(Figure::sources).forEach(sources::addAll);
        return """
                Of the hours, %s are published, %s derived from published figures, %s estimated; of the dollars, %s, %s and %s.
                %s sources; --explain lists every figure with its source.
                """.formatted(
                        Numbers.percent(ledger.shareOfHours(Confidence.PUBLISHED)),
                        Numbers.percent(ledger.shareOfHours(Confidence.DERIVED)),
                        Numbers.percent(ledger.shareOfHours(Confidence.ESTIMATED)),
                        Numbers.percent(ledger.shareOfUsd(Confidence.PUBLISHED)),
                        Numbers.percent(ledger.shareOfUsd(Confidence.DERIVED)),
                        Numbers.percent(ledger.shareOfUsd(Confidence.ESTIMATED)),
                        sources.size());
    }
}
