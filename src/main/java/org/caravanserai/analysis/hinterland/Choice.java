package org.caravanserai.analysis.hinterland;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.caravanserai.atlas.Place;
import org.caravanserai.network.Objective;

/**
 * A place and the ports that can be reached from it, the best first; of equally good ones the first by id.
 *
 * @param objective what they are ordered by
 * @param onNetwork whether the network comes to the place at all
 * @param offers one for each port with a way; none where there is no way to any
 * @param contestedPercent the margin, in percent of the best, below which a place counts as contested
 */
public record Choice(Place place, Objective objective, boolean onNetwork, List<Offer> offers, double contestedPercent) {

    public Choice {
        requireNonNull(place, "place");
        requireNonNull(objective, "objective");
        offers = offers.stream()
                .sorted(Comparator.comparingLong((Offer offer) -> objective.weightOf(offer.amount()))
                        .thenComparing(offer -> offer.port().id()))
                .toList();
    }

    /** The port that takes least; empty where none is reached. */
    public Optional<Offer> best() {
        return offers.stream().findFirst();
    }

    /** The second best. */
    public Optional<Offer> next() {
        return offers.stream().skip(1).findFirst();
    }

    /** How much more the next port takes than the best, in thousandths of an hour, cents or metres, as the objective says. */
    public OptionalLong marginWeight() {
        return offers.size() < 2 ? OptionalLong.empty() : OptionalLong.of(weight(1) - weight(0));
    }

    /** The same in hours, US dollars or kilometres. */
    public OptionalDouble margin() {
        return offers.size() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(objective.inUnits(offers.get(1).amount())
                        - objective.inUnits(offers.get(0).amount()));
    }

    /** The same in percent of what the best takes; empty also where the best takes nothing, the place being the port. */
    public OptionalDouble marginPercent() {
        return offers.size() < 2 || weight(0) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * (weight(1) - weight(0)) / weight(0));
    }

    /** Whether the best port is clear of the next, contested, the only one, or none. */
    public Standing standing() {
        if (!onNetwork) {
            return Standing.OFF_NETWORK;
        } else if (offers.isEmpty()) {
            return Standing.NO_WAY;
        } else if (offers.size() == 1) {
            return Standing.ONLY_ONE;
        }
        double needed = contestedPercent / 100 * weight(0);
        return weight(1) - weight(0) < needed || weight(1) == weight(0) ? Standing.CONTESTED : Standing.CLEAR;
    }

    private long weight(int offer) {
        return objective.weightOf(offers.get(offer).amount());
    }
}
