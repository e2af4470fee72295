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
import java.util.stream.Stream;
import org.caravanserai.atlas.Adjustment;
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
 * walks its published day stage and has no price. Which parameters of rates.csv are read, and what their prices are for, is
 * the profile's to say. Where a railway publishes how long its wagons stand in yards, that is waited for by the kilometre.
 *
 * <p>What a scenario says of a link's speed comes last: it divides the hours in motion, or is the speed, also beyond the
 * truck's limit. The means are kept over the links as they were read, so that no calibration takes it back.
 */
public final class HaulModel {

    /** Parameter of rates.csv for {@link #yards}, in hours for 100 km. */
    public static final String YARD_HOURS = "yard_hours_per_100km";

    private static final Set<LinkClass> MAIN =
            EnumSet.of(LinkClass.MOTORWAY, LinkClass.TRUNK, LinkClass.PRIMARY, LinkClass.MAIN);

    private final Atlas atlas;
    private final FreightProfile profile;
    private final RateBook rates;
    private final Optional<DrivingDay> day;
    private final Map<String, Double> meanFactors = new HashMap<>();

    /**
     * The model of the links of {@code atlas}, for figures of the year that {@link Atlas#rate} takes for {@code
     * date}. Goes through all links for the mean speeds: keep it for many questions.
     *
     * @throws MissingRateException if the atlas has no figures for the profile's rest rule
     */
    public HaulModel(Atlas atlas, FreightProfile profile, LocalDate date) {
        this.atlas = atlas;
        this.profile = profile;
        this.rates = new RateBook(atlas, profile, date);
        this.day =
                profile.rest() == RestRule.NONE ? Optional.empty() : Optional.of(DrivingDay.of(profile.rest(), rates));
        calibrate(date);
    }

    /** The day of those at the wheel; empty when nobody rests. */
    public Optional<DrivingDay> drivingDay() {
        return day;
    }

    /**
     * What hauling over {@code link} takes.
     *
     * @throws MissingRateException if the atlas has no speed or cost rate for its country and mode
     */
    public List<LedgerEntry> over(Link link) {
        HaulParameters parameters = profile.hauls().get(link.mode());
        try {
            return link.mode() == Mode.CARAVAN ? onFoot(link, parameters) : byVehicle(link, parameters);
        } catch (MissingRateException e) {
            throw new MissingRateException(e, link.id());
        }
    }

    /** A day's stage, in mountains a shorter one, walked in the hours of a day; the rest of the day is rest. */
    private List<LedgerEntry> onFoot(Link link, HaulParameters parameters) {
        String country = atlas.countryOf(link);
        boolean mountain = link.terrain() == Terrain.MOUNTAIN;
        Figure stage = rates.rate(country, link.mode(), parameters.speed() + (mountain ? "_mountain" : ""));
        Figure hoursPerDay = rates.rate(country, link.mode(), "hours_per_day");
        double km = link.lengthKm().value();
        double speed = stage.value() / hoursPerDay.value();
        Pace pace = adjusted(link, speed, List.of(stage, hoursPerDay));
        return entries(country, link.mode(), km, pace, 0, List.of());
    }

    private List<LedgerEntry> byVehicle(Link link, HaulParameters parameters) {
        String country = atlas.countryOf(link);
        Mode mode = link.mode();
        Figure mean = rates.rate(country, mode, parameters.speed());
        double km = link.lengthKm().value();
        double speed = mean.value() * shape(link, country);
        List<Figure> hoursFrom = new ArrayList<>(List.of(mean));
        factor(link, rates).ifPresent(hoursFrom::add);
        Optional<Figure> limit = rates.find(country, mode, "truck_speed_limit").filter(most -> most.value() < speed);
        limit.ifPresent(hoursFrom::add);
        Pace pace = adjusted(link, limit.map(Figure::value).orElse(speed), hoursFrom);
        Optional<Figure> price = parameters.price().map(parameter -> rates.rate(country, mode, parameter));
        Adjustment scenario = link.adjustment().price();
        return entries(
                country,
                mode,
                km,
                pace,
                price.map(figure -> scenario.applied(km * HaulPrice.perKm(figure, profile.load())))
                        .orElse(0.0),
                price.map(figure -> with(link.lengthKm(), scenario.applied(() -> figure)))
                        .orElse(List.of()));
    }

    /** A speed in motion in km/h, and what it was computed from. */
    private record Pace(double speed, List<Figure> figures) {}

    /** The speed under a scenario, with the length that makes hours of it. */
    private static Pace adjusted(Link link, double asRead, List<Figure> from) {
        Adjustment scenario = link.adjustment().speed();
        List<Figure> figures = new ArrayList<>(
                with(link.lengthKm(), scenario.instead().map(List::of).orElse(from)));
        scenario.factor().ifPresent(figures::add);
        return new Pace(scenario.applied(asRead), figures);
    }

    private static List<Figure> with(Figure first, List<Figure> others) {
        List<Figure> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private List<LedgerEntry> entries(
            String country, Mode mode, double km, Pace pace, double usd, List<Figure> usdFrom) {
        LedgerEntry haul = new LedgerEntry(
                country, mode, Component.HAUL, Amount.of(km, km / pace.speed(), usd), pace.figures(), usdFrom);
        Optional<LedgerEntry> yards = yards(country, mode, km);
        if (!profile.rest().appliesTo(mode)) {
            return Stream.concat(Stream.of(haul), yards.stream()).toList();
        }
        List<Figure> restFrom = new ArrayList<>(pace.figures());
        day.orElseThrow().figures().stream()
                .filter(figure -> !restFrom.contains(figure))
                .forEach(restFrom::add);
        long rest = day.orElseThrow().restIn(haul.amount().milliHours());
        return List.of(
                haul, new LedgerEntry(country, mode, Component.REST, new Amount(0, rest, 0), restFrom, List.of()));
    }

    /** Standing in yards on the way, where a country's railway tells how far its commercial speed lies below its running speed. */
    private Optional<LedgerEntry> yards(String country, Mode mode, double km) {
        return rates.own(country, mode, YARD_HOURS)
                .map(figure -> new LedgerEntry(
                        country,
                        mode,
                        Component.WAITING,
                        Amount.of(0, km / 100 * figure.value(), 0),
                        List.of(figure),
                        List.of()));
    }

    /** By how much the link's class and terrain lift or lower the country's mean speed. */
    private double shape(Link link, String country) {
        return ratio(link, rates) / meanFactors.getOrDefault(key(country, link.mode()), 1.0);
    }

    /**
     * The mean by which class and terrain change the speed on the roads CPMM's trips are sampled on: a country's links on
     * CAREC corridors, or where it has none its main links; weighted by hours.
     */
    private void calibrate(LocalDate date) {
        Atlas asRead = atlas.asRead();
        RateBook ratesAsRead = new RateBook(asRead, profile, date);
        Map<String, Set<String>> sampled = new HashMap<>();
        for (Link link : asRead.contents().links()) {
            if (link.status() == BuildStatus.OPERATING && onCarecCorridor(link)) {
                sampled.computeIfAbsent(key(asRead.countryOf(link), link.mode()), key -> new HashSet<>())
                        .add(link.id());
            }
        }
        Map<String, Double> km = new HashMap<>();
        Map<String, Double> time = new HashMap<>();
        for (Link link : asRead.contents().links()) {
            String key = key(asRead.countryOf(link), link.mode());
            boolean counts =
                    sampled.containsKey(key) ? sampled.get(key).contains(link.id()) : MAIN.contains(link.linkClass());
            if (link.status() == BuildStatus.OPERATING && counts) {
                km.merge(key, link.lengthKm().value(), Double::sum);
                time.merge(key, link.lengthKm().value() / ratio(link, ratesAsRead), Double::sum);
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
    private static double ratio(Link link, RateBook rates) {
        return factor(link, rates).map(Figure::value).orElse(1.0);
    }

    private static Optional<Figure> factor(Link link, RateBook rates) {
        return rates.anywhere(
                link.mode(),
                "speed_factor_" + link.linkClass().word() + "_" + link.terrain().word());
    }

    private static String key(String country, Mode mode) {
        return country + " " + mode.word();
    }
}
