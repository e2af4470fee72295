package org.caravanserai.freight;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Rate;
import org.caravanserai.atlas.Track;

/**
 * Who travels: a vehicle or load unit, its load, what it may run on, how its crew rests, what an hour is worth. Speeds and
 * prices are the atlas's, by country and year, unless the profile brings its own.
 *
 * @param id as named on the command line
 * @param tracks what it may stand on, at least one track
 * @param hauls which rates it moves by, for every mode it may use
 * @param rest how its crew rests
 * @param valueOfTime USD for an hour of the whole load, where stated; charged only when {@link #pricingTime()} asks
 * @param timeIsPriced whether that is charged
 * @param ownRates figures that go before those of the atlas
 * @param sources ids of the sources of what the profile states
 * @param note what it stands for and how its numbers were chosen
 */
public record FreightProfile(
        String id,
        String name,
        Load load,
        Set<Track> tracks,
        Map<Mode, HaulParameters> hauls,
        RestRule rest,
        Optional<Figure> valueOfTime,
        boolean timeIsPriced,
        List<Rate> ownRates,
        List<String> sources,
        String note) {

    /**
     * A profile whose tracks and modes are kept in the order of their enums.
     *
     * @throws IllegalArgumentException if time is to be priced and no value of time is stated, or there is no track
     */
    public FreightProfile {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(load, "load");
        requireNonNull(rest, "rest");
        tracks = Collections.unmodifiableSet(EnumSet.copyOf(tracks));
        hauls = Collections.unmodifiableMap(new EnumMap<>(hauls));
        ownRates = List.copyOf(ownRates);
        sources = List.copyOf(sources);
        if (timeIsPriced && valueOfTime.isEmpty()) {
            throw new IllegalArgumentException("profile " + id + " states no value of time; give one in USD an hour");
        }
    }

    /** A truck with 20 t of cargo and one driver, the load CPMM's cost figures are normalised to. */
    public static FreightProfile truck20t() {
        return bundled("truck-20t");
    }

    /** The bundled profile with this id. */
    public static Optional<FreightProfile> named(String id) {
        return provider().profile(id);
    }

    /** Ids of the profiles that ship with the library, sorted. */
    public static List<String> bundledIds() {
        return provider().ids();
    }

    private static FreightProfile bundled(String id) {
        return named(id).orElseThrow(() -> new IllegalStateException("no profile " + id + " is bundled"));
    }

    private static ProfileProvider provider() {
        return ServiceLoader.load(ProfileProvider.class, FreightProfile.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no profiles are bundled"));
    }

    /** The modes it has rates for. */
    public Set<Mode> modes() {
        return hauls.keySet();
    }

    /** Whether it may use a mode on a track. */
    public boolean mayUse(Mode mode, Track track) {
        return hauls.containsKey(mode) && tracks.contains(track) && track.carries(mode);
    }

    /**
     * The same, charged its value of time: costs and the cheapest way then count every hour.
     *
     * @throws IllegalArgumentException if it states none
     */
    public FreightProfile pricingTime() {
        return withTime(valueOfTime, true);
    }

    /** The same, charged {@code usdPerHour} for every hour. */
    public FreightProfile pricingTime(Figure usdPerHour) {
        return withTime(Optional.of(usdPerHour), true);
    }

    private FreightProfile withTime(Optional<Figure> value, boolean priced) {
        return new FreightProfile(id, name, load, tracks, hauls, rest, value, priced, ownRates, sources, note);
    }
}
