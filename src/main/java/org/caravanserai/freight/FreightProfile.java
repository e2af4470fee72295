package org.caravanserai.freight;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.atlas.Mode;

/**
 * Who travels: a vehicle or load unit, its load, what it may run on, how its crew rests. Speeds and rates are the
 * atlas's, by country and year.
 *
 * @param id as named on the command line
 * @param loadTonnes cargo carried, above 0; haul rates are published for 20 t and scaled to it
 * @param modes what it may run on
 * @param rest how its crew rests
 */
public record FreightProfile(String id, String name, double loadTonnes, Set<Mode> modes, RestRule rest) {

    public FreightProfile {
        requireNonNull(id, "id");
        requireNonNull(rest, "rest");
        modes = Collections.unmodifiableSet(EnumSet.copyOf(modes));
        if (!(loadTonnes > 0 && loadTonnes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("profile " + id + ": load must be above 0 t, was " + loadTonnes);
        }
    }

    /** A truck with 20 t of cargo and one driver, the load CPMM's cost figures are normalised to. */
    public static FreightProfile truck20t() {
        return new FreightProfile(
                "truck-20t", "truck, 20 t, one driver", 20, EnumSet.of(Mode.ROAD), RestRule.ONE_DRIVER);
    }

    /** The same truck with two drivers who take turns. */
    public static FreightProfile truck20tTwoDrivers() {
        return new FreightProfile(
                "truck-20t-crew", "truck, 20 t, two drivers", 20, EnumSet.of(Mode.ROAD), RestRule.TWO_DRIVERS);
    }

    /**
     * A string of pack camels on the trails of the Silk Road, by its published day stages. It has no price: hours and
     * kilometres only.
     */
    public static FreightProfile caravan() {
        return new FreightProfile(
                "caravan", "caravan of pack camels, 2 t", 2, EnumSet.of(Mode.CARAVAN), RestRule.DAY_STAGE);
    }

    /** All profiles that ship with the library. */
    public static List<FreightProfile> bundled() {
        return List.of(truck20t(), truck20tTwoDrivers(), caravan());
    }

    /** The bundled profile with this id. */
    public static Optional<FreightProfile> named(String id) {
        return bundled().stream().filter(profile -> profile.id().equals(id)).findFirst();
    }
}
