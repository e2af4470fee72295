package org.caravanserai.freight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BuildStatus;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.LinkClass;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Rate;
import org.caravanserai.atlas.Terrain;

/**
 * Hours and dollars of hauling over a link.
 *
 * <p>Speed is the country's published speed without delay (SWOD of the CAREC CPMM) shaped by road class and terrain, so
 * that a truck driving the country's CAREC corridors once (where it has none, its main roads) still averages the published
 * speed: that is where CPMM's trips are sampled. No truck drives faster than {@code truck_speed_limit}. Cost is TFI3, the
 * published USD for 500 km and 20 t, scaled to the load. The rest rule adds its share of rest to every hour at the wheel:
 * breaks and daily rest over the driving hours of a day. Never speed with delay: that already holds the borders. A caravan
 * walks its published day stage and has no price.
 */
public final class HaulModel {

    private static final double HOURS_OF_DAY = 24;
    private static final double TFI3_KM = 500;
    private static final double TFI3_TONNES = 20;
    private static final Set<LinkClass> MAIN =
            EnumSet.of(LinkClass.MOTORWAY, LinkClass.TRUNK, LinkClass.PRIMARY, LinkClass.MAIN);

    private final Atlas atlas;
    private final FreightProfile profile;
    private final RateBook rates;
    private final Map<String, Double> meanFactors = new HashMap<>();

    public HaulModel(Atlas atlas, FreightProfile profile, LocalDate date) {
        this.atlas = atlas;
        this.profile = profile;
        this.rates = new RateBook(atlas, date);
        calibrate();
    }

    /**
     * What hauling over {@code link} takes.
     *
     * @throws MissingRateException if the atlas has no speed or cost rate for its country and mode
     */
    public List<LedgerEntry> over(Link link) {
        return link.mode() == Mode.CARAVAN ? onFoot(link) : byVehicle(link);
    }

    /** A day's stage, in mountains a shorter one, walked in the hours of a day; the rest of the day is rest. */
    private List<LedgerEntry> onFoot(Link link) {
        String country = atlas.countryOf(link);
        boolean mountain = link.terrain() == Terrain.MOUNTAIN;
        Figure stage = rates.rate(country, Mode.CARAVAN, mountain ? "stage_km_per_day_mountain" : "stage_km_per_day");
        Figure hoursPerDay = rates.rate(country, Mode.CARAVAN, "hours_per_day");
        double km = link.lengthKm().value();
        double days = km / stage.value();
        List<Figure> from = List.of(link.lengthKm(), stage, hoursPerDay);
        Amount walked = Amount.of(km, days * hoursPerDay.value(), 0);
        Amount rested = Amount.of(0, days * (HOURS_OF_DAY - hoursPerDay.value()), 0);
        return List.of(
                new LedgerEntry(country, Mode.CARAVAN, Component.HAUL, walked, from, List.of()),
                new LedgerEntry(country, Mode.CARAVAN, Component.REST, rested, from, List.of()));
    }

    private List<LedgerEntry> byVehicle(Link link) {
        String country = atlas.countryOf(link);
        Mode mode = link.mode();
        Figure swod = rates.rate(country, mode, "swod");
        Figure tfi3 = rates.rate(country, mode, "tfi3");
        double km = link.lengthKm().value();
        double speed = swod.value() * shape(link, country);
        double usd = km * tfi3.value() / TFI3_KM * profile.loadTonnes() / TFI3_TONNES;
        List<Figure> hoursFrom = new ArrayList<>(List.of(link.lengthKm(), swod));
        factor(link).ifPresent(hoursFrom::add);
        Optional<Figure> limit = rates.find(country, mode, "truck_speed_limit").filter(most -> most.value() < speed);
        limit.ifPresent(hoursFrom::add);
        double moving = km / limit.map(Figure::value).orElse(speed);
        List<LedgerEntry> entries = new ArrayList<>();
        entries.add(new LedgerEntry(
                country, mode, Component.HAUL, Amount.of(km, moving, usd), hoursFrom, List.of(link.lengthKm(), tfi3)));
        rest(country, mode, moving, hoursFrom).ifPresent(entries::add);
        return entries;
    }

    /** By how much the link's class and terrain lift or lower the country's mean speed. */
    private double shape(Link link, String country) {
        return ratio(link) / meanFactors.getOrDefault(key(country, link.mode()), 1.0);
    }

    private Optional<LedgerEntry> rest(String country, Mode mode, double moving, List<Figure> movingFrom) {
        if (profile.rest() == RestRule.NONE || mode != Mode.ROAD) {
            return Optional.empty();
        }
        Figure driving = rates.rate(country, mode, profile.rest().parameter("driving_hours_per_day"));
        Figure daily = rates.rate(country, mode, profile.rest().parameter("daily_rest_hours"));
        Figure pause = rates.rate(country, mode, profile.rest().parameter("break_hours"));
        double hours = moving * (daily.value() + pause.value()) / driving.value();
        List<Figure> from = new ArrayList<>(movingFrom);
        from.addAll(List.of(driving, daily, pause));
        return Optional.of(new LedgerEntry(country, mode, Component.REST, Amount.of(0, hours, 0), from, List.of()));
    }

    /**
     * The mean by which class and terrain change the speed on the roads CPMM's trips are sampled on: a country's links on
     * CAREC corridors, or where it has none its main links; weighted by hours.
     */
    private void calibrate() {
        Map<String, Set<String>> sampled = new HashMap<>();
        for (Link link : atlas.baseline()) {
            if (link.status() == BuildStatus.OPERATING && onCarecCorridor(link)) {
                sampled.computeIfAbsent(key(atlas.countryOf(link), link.mode()), key -> new HashSet<>())
                        .add(link.id());
            }
        }
        Map<String, Double> km = new HashMap<>();
        Map<String, Double> time = new HashMap<>();
        for (Link link : atlas.baseline()) {
            String key = key(atlas.countryOf(link), link.mode());
            boolean counts =
                    sampled.containsKey(key) ? sampled.get(key).contains(link.id()) : MAIN.contains(link.linkClass());
            if (link.status() == BuildStatus.OPERATING && counts) {
                km.merge(key, link.lengthKm().value(), Double::sum);
                time.merge(key, link.lengthKm().value() / ratio(link), Double::sum);
            }
        }
        km.forEach((key, total) -> meanFactors.put(key, total / time.get(key)));
    }

    private boolean onCarecCorridor(Link link) {
        return atlas.corridorsOver(link.id()).stream()
                .map(id -> atlas.corridor(id).orElseThrow())
                .anyMatch(corridor -> corridor.programme().equals(Rate.PROGRAMME));
    }

    /** Speed relative to a flat trunk road; 1 where the atlas says nothing of this class and terrain. */
    private double ratio(Link link) {
        return factor(link).map(Figure::value).orElse(1.0);
    }

    private Optional<Figure> factor(Link link) {
        return rates.anywhere(
                link.mode(),
                "speed_factor_" + link.linkClass().word() + "_" + link.terrain().word());
    }

    private static String key(String country, Mode mode) {
        return country + " " + mode.word();
    }
}
