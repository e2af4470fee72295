package org.caravanserai.routing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Objective;

/**
 * How freight goes, wherever from and to, with all that was left open settled.
 *
 * @param objective what is made least
 * @param asOf the day whose network is used: that of the departure, if there is one
 * @param departure when freight sets out, by the clocks of wherever it starts
 * @param avoid what it must not touch
 * @param require what it must do
 * @param atlas which data it was put to, under which scenario
 */
public record ResolvedTrip(
        FreightProfile profile,
        Objective objective,
        LocalDate asOf,
        Optional<LocalDateTime> departure,
        List<Ban> avoid,
        List<Requirement> require,
        AtlasInfo atlas) {

    /**
     * A trip that has all it needs but its two ends.
     *
     * @throws IllegalArgumentException if there is a departure and the objective is not time
     */
    public ResolvedTrip {
        requireNonNull(profile, "profile");
        requireNonNull(objective, "objective");
        avoid = List.copyOf(avoid);
        require = List.copyOf(require);
        if (departure.isPresent() && objective != Objective.TIME) {
            throw new IllegalArgumentException(
                    "a departure asks for the earliest arrival; leave it out to make least of " + objective.word());
        }
    }

    static ResolvedTrip of(TripOptions options, FreightProfile profile, Objective objective, AtlasInfo atlas) {
        LocalDate asOf = options.departure()
                .map(LocalDateTime::toLocalDate)
                .or(options::asOf)
                .orElse(atlas.defaultDate());
        return new ResolvedTrip(
                profile, objective, asOf, options.departure(), options.avoid(), options.require(), atlas);
    }

    /** Where a search for it may go on a graph. */
    SearchSpace space(CompactGraph graph, Bans bans, Atlas world) {
        return new SearchSpace(graph, bans.free(graph), Requirements.of(require, world, graph));
    }

    /** The moment of departure from a place. */
    Optional<ZonedDateTime> departureFrom(Place place, Atlas atlasOfZones) {
        return departure.map(moment -> moment.atZone(atlasOfZones.zoneOf(place.id())));
    }

    /** The query of one route that goes so. */
    ResolvedQuery between(Place from, Place to, Atlas atlasOfZones) {
        return new ResolvedQuery(
                from, to, profile, objective, asOf, departureFrom(from, atlasOfZones), avoid, require, atlas);
    }
}
