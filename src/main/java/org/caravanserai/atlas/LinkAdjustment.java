package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

/**
 * What a scenario says of a link beside the data.
 *
 * @param speed of its hours in motion: km/h when put in place
 * @param price of its price by the kilometre; factor only
 * @param decreed the days it is open or closed on whatever the data says
 */
public record LinkAdjustment(Adjustment speed, Adjustment price, StatusTimeline decreed) {

    private static final LinkAdjustment NONE =
            new LinkAdjustment(Adjustment.none(), Adjustment.none(), StatusTimeline.empty());

    /**
     * What is said of a link's speed, price and closures together.
     *
     * @throws IllegalArgumentException if {@code price} puts another number in place: its unit is the profile's
     */
    public LinkAdjustment {
        requireNonNull(speed, "speed");
        requireNonNull(price, "price");
        requireNonNull(decreed, "decreed");
        if (price.instead().isPresent()) {
            throw new IllegalArgumentException("a link's price can be scaled, not set: its unit is the profile's");
        }
    }

    /** Nothing said. */
    public static LinkAdjustment none() {
        return NONE;
    }

    /** The same with {@code other} said of its speed. */
    public LinkAdjustment withSpeed(Adjustment other) {
        return new LinkAdjustment(other, price, decreed);
    }

    /**
     * The same with {@code other} said of its price.
     *
     * @throws IllegalArgumentException if {@code other} does not scale but puts another number in place
     */
    public LinkAdjustment withPrice(Adjustment other) {
        return new LinkAdjustment(speed, other, decreed);
    }

    /** The same with {@code other} for the days it is open or closed on. */
    public LinkAdjustment withDecreed(StatusTimeline other) {
        return new LinkAdjustment(speed, price, other);
    }
}
