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
 * @param require what it must do, in any order; at most eight, of which one may say how it begins and one how it ends
 */
public record TripOptions(
        Optional<LocalDate> asOf, Optional<LocalDateTime> departure, List<Ban> avoid, List<Requirement> require) {

    private static final TripOptions NONE = new TripOptions(Optional.empty(), Optional.empty(), List.of(), List.of());

    /**
     * Options that one trip can meet.
     *
     * @throws IllegalArgumentException if more than eight things are required, or two beginnings or two ends, or the
     *     departure is on another day than {@code asOf}
     */
    public TripOptions {
        requireNonNull(asOf, "asOf");
        requireNonNull(departure, "departure");
        avoid = List.copyOf(avoid);
        require = require.stream().distinct().toList();
        if (require.size() > Requirements.MOST) {
            throw new IllegalArgumentException(
                    "at most " + Requirements.MOST + " things can be required at once, found " + require.size());
        }
        atMostOne(require, Requirement.Kind.BEGIN);
        atMostOne(require, Requirement.Kind.END);
        if (asOf.isPresent()
                && departure.isPresent()
                && !asOf.get().equals(departure.get().toLocalDate())) {
            throw new IllegalArgumentException("a departure at " + departure.get()
                    + " is on the network of that day, not of " + asOf.get() + "; leave the other date out");
        }
    }

    private static void atMostOne(List<Requirement> require, Requirement.Kind kind) {
        List<Requirement> some =
                require.stream().filter(one -> one.kind() == kind).toList();
        if (some.size() > 1) {
            throw new IllegalArgumentException("no route can do both " + some.get(0) + " and " + some.get(1));
        }
    }

    /** The same without requirements. */
    public TripOptions(Optional<LocalDate> asOf, Optional<LocalDateTime> departure, List<Ban> avoid) {
        this(asOf, departure, avoid, List.of());
    }

    /** On the network of the atlas's reference date, at no particular time, over anything. */
    public static TripOptions none() {
        return NONE;
    }

    /** The same on the network of {@code date}. */
    public TripOptions asOf(LocalDate date) {
        return new TripOptions(Optional.of(date), departure, avoid, require);
    }

    /** The same setting out at {@code moment}, by the clocks of the origin. */
    public TripOptions departing(LocalDateTime moment) {
        return new TripOptions(asOf, Optional.of(moment), avoid, require);
    }

    /** The same, avoiding also these. */
    public TripOptions avoiding(List<Ban> bans) {
        List<Ban> all = new ArrayList<>(avoid);
        all.addAll(bans);
        return new TripOptions(asOf, departure, all, require);
    }

    /** The same, requiring also these. */
    public TripOptions requiring(List<Requirement> requirements) {
        List<Requirement> all = new ArrayList<>(require);
        all.addAll(requirements);
        return new TripOptions(asOf, departure, avoid, all);
    }
}
