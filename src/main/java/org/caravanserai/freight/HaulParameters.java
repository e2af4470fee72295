package org.caravanserai.freight;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Which parameters of rates.csv give a profile its speed and price on a mode.
 *
 * @param speed parameter of the speed, such as {@code swod}; for a caravan the day stage
 * @param price parameter of the price, such as {@code tfi3}; empty for who has none, as a caravan
 */
public record HaulParameters(String speed, Optional<String> price) {

    public HaulParameters {
        requireNonNull(speed, "speed");
        requireNonNull(price, "price");
    }
}
