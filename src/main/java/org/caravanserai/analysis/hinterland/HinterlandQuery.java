package org.caravanserai.analysis.hinterland;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceKind;
import org.caravanserai.atlas.PlaceSelector;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.Ban;
import org.caravanserai.routing.TripOptions;

/**
 * A question: which of some ports is best for each of some places.
 *
 * @param cities each once, in order; their countries are those whose ground is shared out among the ports
 * @param ports at least two
 * @param options date, departure, what to avoid and to require
 * @param objective what makes a port good; {@link Objective#COST} is generalised cost for a profile that prices its time
 * @param contestedPercent the margin over the next port, in percent of the best, 0 to 100, below which a place is contested
 */
public record HinterlandQuery(
        List<Place> cities, List<Place> ports, TripOptions options, Objective objective, double contestedPercent) {

    /** The landlocked republics of Central Asia and Afghanistan, by code. */
    public static final List<String> LANDLOCKED = List.of("AF", "KG", "KZ", "TJ", "TM", "UZ");

    /** Ports that compete for them. */
    public static final List<String> PORTS =
            List.of("gwadar", "karachi-port", "shahid-rajaee-port", "chabahar-port", "poti-port", "lianyungang-port");

    /** Below which margin a place is contested, unless said otherwise. */
    public static final double CONTESTED_PERCENT = 10;

    private static final String COUNTRY = "country:";

    public HinterlandQuery {
        cities = cities.stream().distinct().toList();
        ports = ports.stream().distinct().toList();
        requireNonNull(options, "options");
        requireNonNull(objective, "objective");
        if (cities.isEmpty()) {
            throw new IllegalArgumentException("no city to find the best port of; name some, such as kind:city");
        }
        if (ports.size() < 2) {
            throw new IllegalArgumentException(
                    "ports compete when there are two or more of them, found " + ports.size());
        }
        if (!(contestedPercent >= 0 && contestedPercent <= 100)) {
            throw new IllegalArgumentException(
                    "a place is contested below a margin of 0 to 100 percent, not " + contestedPercent);
        }
    }

    /**
     * The question for places that words stand for, by hours, on the atlas's day.
     *
     * @param cities as {@link PlaceSelector} reads them, but that of {@code country:PK} the cities and towns count alone; empty
     *     for the cities and towns of the {@link #LANDLOCKED} countries
     * @param ports likewise; empty for {@link #PORTS}
     * @throws IllegalArgumentException if words stand for nothing, all of them told together, one a line
     */
    public static HinterlandQuery of(Atlas atlas, List<String> cities, List<String> ports) {
        List<String> problems = new ArrayList<>();
        List<Place> found = cities.isEmpty() ? landlocked(atlas) : selected(atlas, "cities", cities, problems);
        List<Place> foundPorts = selected(atlas, "ports", ports.isEmpty() ? PORTS : ports, problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return new HinterlandQuery(found, foundPorts, TripOptions.none(), Objective.TIME, CONTESTED_PERCENT);
    }

    private static List<Place> landlocked(Atlas atlas) {
        return atlas.contents().places().stream()
                .filter(place -> LANDLOCKED.contains(place.country()) && isTown(place))
                .toList();
    }

    private static List<Place> selected(Atlas atlas, String what, List<String> words, List<String> problems) {
        PlaceSelector selector = new PlaceSelector(atlas);
        Set<Place> places = new LinkedHashSet<>();
        for (String word : words) {
            PlaceSelector.Selection selection = selector.select(List.of(word));
            boolean wholeCountry = word.strip().startsWith(COUNTRY);
            selection.places().stream()
                    .filter(place -> !wholeCountry || isTown(place))
                    .forEach(places::add);
            selection.problems().forEach(problem -> problems.add(what + ": " + problem));
        }
        return List.copyOf(places);
    }

    private static boolean isTown(Place place) {
        return place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.TOWN;
    }

    /** The same on another day, by other ways. */
    public HinterlandQuery with(TripOptions other) {
        return new HinterlandQuery(cities, ports, other, objective, contestedPercent);
    }

    /**
     * The same by ways that do not go over the sea; ferries on the Caspian count. Else a port that is reached by ship from
     * another one would seem to contest what the other wins.
     */
    public HinterlandQuery overland() {
        return with(options.avoiding(List.of(Ban.parse("mode:sea"))));
    }

    /** The same by another measure. */
    public HinterlandQuery by(Objective other) {
        return new HinterlandQuery(cities, ports, options, other, contestedPercent);
    }

    /** The same with another margin below which a place is contested. */
    public HinterlandQuery contestedBelow(double percent) {
        return new HinterlandQuery(cities, ports, options, objective, percent);
    }

    /** The same for these places too. */
    public HinterlandQuery andFor(Collection<Place> more) {
        return new HinterlandQuery(
                Stream.concat(cities.stream(), more.stream()).toList(), ports, options, objective, contestedPercent);
    }

    /** Codes of the countries that the cities lie in, sorted. */
    public List<String> countries() {
        return cities.stream().map(Place::country).distinct().sorted().toList();
    }
}
