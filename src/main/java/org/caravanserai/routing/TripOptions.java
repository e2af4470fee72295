package org.caravanserai.routing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How freight may go, wherever from and to.
 *
 * @param asOf the date whose network is asked for; empty for the atlas's reference date
 * @param departure when freight sets out, by the clocks of the origin; empty for no particular time
 * @param avoid what it must not touch
 */
public record TripOptions(Optional<LocalDate> asOf, Optional<LocalDateTime> departure, List<Ban> avoid) {

    private static final TripOptions NONE = new TripOptions(Optional.empty(), Optional.empty(), List.of());

    public TripOptions {
        requireNonNull(asOf, "asOf");
        requireNonNull(departure, "departure");
        avoid = List.copyOf(avoid);
        if (asOf.isPresent()
                && departure.isPresent()
                && !asOf.get().equals(departure.get().toLocalDate())) {
            throw new IllegalArgumentException("a departure at " + departure.get()
                    + " is on the network of that day, not of " + asOf.get() + "; leave the other date out");
        }
    }

    /** On the network of the atlas's reference date, at no particular time, over anything. */
    public static TripOptions none() {
        return NONE;
    }

    /** The same on the network of {@code date}. */
    public TripOptions asOf(LocalDate date) {
        return new TripOptions(Optional.of(date), departure, avoid);
    }

    /** The same setting out at {@code moment}, by the clocks of the origin. */
    public TripOptions departing(LocalDateTime moment) {
        return new TripOptions(asOf, Optional.of(moment), avoid);
    }

    /** The same, avoiding also these. */
    public TripOptions avoiding(List<Ban> bans) {
        List<Ban> all = new ArrayList<>(avoid);
        all.addAll(bans);
        return new TripOptions(asOf, departure, all);
    }
}
