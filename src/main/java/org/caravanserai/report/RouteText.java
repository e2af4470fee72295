package org.caravanserai.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.Ledger;
import org.caravanserai.routing.Ban;
import org.caravanserai.routing.Blockage;
import org.caravanserai.routing.BorderPassage;
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
            return header + noRoute(none);
        }
        Route route = answer.routeOrThrow();
        return header
                + totals(route.ledger())
                + "\nItinerary\n" + itinerary(route)
                + "\nBorder crossings\n" + borders(route)
                + "\nBy country\n" + countries(route.ledger())
                + "\n" + footing(route.ledger());
    }

    private static String header(ResolvedQuery query) {
        String avoid = query.avoid().isEmpty()
                ? ""
                : ", avoiding " + query.avoid().stream().map(Ban::toString).collect(Collectors.joining(", "));
        return """
                %s (%s) to %s (%s)
                %s; least %s%s; network of %s; data %s
                """.formatted(
                        query.from().name(),
                        query.from().country(),
                        query.to().name(),
                        query.to().country(),
                        query.profile().name(),
                        query.objective().word(),
                        avoid,
                        query.asOf(),
                        query.atlas().version());
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
        TextTable table = new TextTable("road", "from", "to", "", "km>", "hours>", "km so far>", "hours so far>");
        Amount sofar = Amount.ZERO;
        for (Stage stage : Stage.of(route)) {
            sofar = sofar.plus(stage.amount());
            String from = atlas.placeOf(stage.first().from().place()).name();
            String to = atlas.placeOf(stage.last().to().place()).name();
            table.row(
                    stage.ref(),
                    from,
                    to,
                    stage.isBorder()
                            ? route.countryOf(stage.first()) + "-"
                                    + atlas.placeOf(stage.last().to().place()).country()
                            : route.countryOf(stage.first()),
                    Numbers.km(stage.amount()),
                    Numbers.hours(stage.amount()),
                    Numbers.km(sofar),
                    Numbers.hours(sofar));
        }
        return table.toString();
    }

    private static String borders(Route route) {
        if (route.borderCrossings().isEmpty()) {
            return "  none\n";
        }
        TextTable table = new TextTable("crossing", "out of", "into", "at km>", "hours>", "USD>", "figures");
        List<String> notes = new ArrayList<>();
        for (BorderPassage passage : route.borderCrossings()) {
            Amount amount = passage.ledger().total();
            table.row(
                    passage.crossing().id(),
                    passage.fromPost().name() + " (" + passage.fromPost().country() + ")",
                    passage.toPost().name() + " (" + passage.toPost().country() + ")",
                    String.format(Locale.ROOT, "%,.0f", passage.kmFromStart()),
                    Numbers.hours(amount),
                    Numbers.usd(amount),
                    basis(passage.ledger()));
            clearance(route, passage).ifPresent(notes::add);
            if (!passage.restriction().isEmpty()) {
                notes.add(passage.crossing().id() + " is " + passage.restriction());
            }
        }
        return table + notes.stream().map(note -> "  * " + note + "\n").collect(Collectors.joining());
    }

    private static Optional<String> clearance(Route route, BorderPassage passage) {
        String places = Stream.of(passage.fromPost(), passage.toPost())
                .map(post -> passage.crossing().clearanceOf(post.id()))
                .flatMap(Optional::stream)
                .map(place -> route.atlas().placeOf(place).name())
                .collect(Collectors.joining(" and "));
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(passage.crossing().id() + ": customs is cleared at " + places);
    }

    /** Year and source of what a border took, and whether another figure stands in. */
    private static String basis(Ledger ledger) {
        return ledger.entries().stream()
                .map(entry -> entry.hoursFrom().get(0))
                .map(hours -> hours.sources().get(0)
                        + (hours.year() > 0 ? " " + hours.year() : "")
                        + (hours.confidence() == Confidence.PUBLISHED
                                ? ""
                                : ", " + hours.confidence().word()))
                .distinct()
                .collect(Collectors.joining(" + "));
    }

    private static String countries(Ledger ledger) {
        TextTable table = new TextTable("country", "km>", "hours>", "USD>");
        for (Map.Entry<String, Amount> country : ledger.byCountry().entrySet()) {
            Amount amount = country.getValue();
            table.row(country.getKey(), Numbers.km(amount), Numbers.hours(amount), Numbers.usd(amount));
        }
        return table.toString();
    }

    private static String footing(Ledger ledger) {
        Set<String> sources = new LinkedHashSet<>();
        ledger.figures().stream().map(Figure::sources).forEach(sources::addAll);
        return """
                Of the hours, %s are published, %s derived from published figures, %s estimated; of the dollars, %s, %s and %s.
                %s sources; --format json names those of every leg.
                """.formatted(
                        Numbers.percent(ledger.shareOfHours(Confidence.PUBLISHED)),
                        Numbers.percent(ledger.shareOfHours(Confidence.DERIVED)),
                        Numbers.percent(ledger.shareOfHours(Confidence.ESTIMATED)),
                        Numbers.percent(ledger.shareOfUsd(Confidence.PUBLISHED)),
                        Numbers.percent(ledger.shareOfUsd(Confidence.DERIVED)),
                        Numbers.percent(ledger.shareOfUsd(Confidence.ESTIMATED)),
                        sources.size());
    }

    private static String noRoute(RouteAnswer.NoRoute none) {
        String all = "\nNo route.\n";
        if (none.inTheWay().isEmpty()) {
            return all + "  The atlas has no such way for this profile, open or closed.\n";
        }
        if (none.openingWouldDo().isEmpty()) {
            return all + list(none.inTheWay());
        }
        return all + "The way would be open if these were:\n" + list(none.openingWouldDo())
                + "All that stands in the way of what can be reached:\n" + list(none.inTheWay());
    }

    private static String list(List<Blockage> blockages) {
        return blockages.stream()
                .map(blockage -> "  %s: %s%s\n"
                        .formatted(
                                blockage.what(),
                                blockage.reason(),
                                blockage.sources().isEmpty() ? "" : " [" + String.join(", ", blockage.sources()) + "]"))
                .collect(Collectors.joining());
    }
}
