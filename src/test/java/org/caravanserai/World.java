package org.caravanserai;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasContents;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.BuildStatus;
import org.caravanserai.atlas.ChargeUnit;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.LengthBasis;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.LinkClass;
import org.caravanserai.atlas.LocalZone;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.OpeningCalendar;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceKind;
import org.caravanserai.atlas.PostPerformance;
import org.caravanserai.atlas.Project;
import org.caravanserai.atlas.Rate;
import org.caravanserai.atlas.Register;
import org.caravanserai.atlas.Season;
import org.caravanserai.atlas.Source;
import org.caravanserai.atlas.StatusSpell;
import org.caravanserai.atlas.StatusTimeline;
import org.caravanserai.atlas.Terminal;
import org.caravanserai.atlas.Terrain;
import org.caravanserai.atlas.Track;
import org.caravanserai.geo.Alignment;
import org.caravanserai.geo.Position;

/** A small drawn world for tests: every country drives 50 km/h at 1000 USD per 500 km, unless said otherwise. */
public final class World {

    public static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final List<String> SOURCE = List.of("made-up");

    private final List<Place> places = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<BorderCrossing> crossings = new ArrayList<>();
    private final List<PostPerformance> performances = new ArrayList<>();
    private final List<Rate> rates = new ArrayList<>();
    private final List<Corridor> corridors = new ArrayList<>();
    private final List<Terminal> terminals = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<LocalZone> zones = new ArrayList<>();

    /** A world with rates for everywhere and a rest rule of 12 hours' rest for 9 at the wheel. */
    public World() {
        rate("CAREC", "swod", 50, 2020);
        rate("CAREC", "tfi3", 1000, 2020);
        rate("CAREC", "border_outbound_hours", 4, 2020);
        rate("CAREC", "border_inbound_hours", 6, 2020);
        rate("CAREC", "border_outbound_usd", 40, 2020);
        rate("CAREC", "border_inbound_usd", 60, 2020);
        rate("*", "driving_hours_per_day", 9, 1970);
        rate("*", "daily_rest_hours", 11, 1970);
        rate("*", "break_hours", 1, 1970);
    }

    public static Figure figure(String what, double value, int year) {
        return figure(what, value, "unit", year);
    }

    private static Figure figure(String what, double value, String unit, int year) {
        return new Figure(what, value, unit, year, Confidence.PUBLISHED, SOURCE);
    }

    /** What prices of the drawn world are for, and its speeds. */
    private static String unitOf(String parameter) {
        return switch (parameter) {
            case "tfi3" -> "USD/500km/20t";
            case "freight_usd_per_feu_km" -> "USD/FEU-km";
            case "swod", "truck_speed_limit" -> "km/h";
            default -> "unit";
        };
    }

    /** A place; each new one lies a tenth of a degree east of the last. */
    public World place(String id, String country) {
        return place(id, country, 60 + places.size() * 0.1, 40);
    }

    public World place(String id, String country, double longitude, double latitude) {
        places.add(new Place(
                id,
                id.toUpperCase(Locale.ROOT),
                List.of(),
                country,
                PlaceKind.TOWN,
                new Position(longitude, latitude),
                OptionalInt.empty(),
                SOURCE,
                ""));
        return this;
    }

    /** A primary road over flat land. */
    public World road(String from, String to, double km) {
        return road(from + "-" + to, from, to, km, LinkClass.PRIMARY, Terrain.FLAT, Optional.empty());
    }

    public World road(
            String id, String from, String to, double km, LinkClass linkClass, Terrain terrain, Optional<Season> shut) {
        return link(id, from, to, Mode.ROAD, "", km, linkClass, terrain, shut, OpeningCalendar.always());
    }

    /** A road that can be driven only by a calendar. */
    public World road(String from, String to, double km, OpeningCalendar calendar) {
        return link(
                from + "-" + to,
                from,
                to,
                Mode.ROAD,
                "",
                km,
                LinkClass.PRIMARY,
                Terrain.FLAT,
                Optional.empty(),
                calendar);
    }

    /** A railway of one gauge or several joined by {@code +}. */
    public World rail(String from, String to, String gauge, double km) {
        return link(
                "rail-" + from + "-" + to,
                from,
                to,
                Mode.RAIL,
                gauge,
                km,
                LinkClass.MAIN,
                Terrain.FLAT,
                Optional.empty(),
                OpeningCalendar.always());
    }

    /** A ship's way. */
    public World sea(String from, String to, double km) {
        return link(
                "sea-" + from + "-" + to,
                from,
                to,
                Mode.SEA,
                "",
                km,
                LinkClass.LANE,
                Terrain.WATER,
                Optional.empty(),
                OpeningCalendar.always());
    }

    /** A change of track, both ways at the same hours and USD a TEU. */
    public World terminal(String place, Track one, Track other, double hours, double usd) {
        return terminal(place, one, other, hours, usd, OpeningCalendar.always());
    }

    public World terminal(String place, Track one, Track other, double hours, double usd, OpeningCalendar calendar) {
        terminals.add(change(place, one, other, hours, usd, calendar));
        terminals.add(change(place, other, one, hours, usd, calendar));
        return this;
    }

    private static Terminal change(
            String place, Track from, Track to, double hours, double usd, OpeningCalendar calendar) {
        String what = "transfer at " + place;
        return new Terminal(
                place,
                from,
                to,
                figure(what, hours, "h", 0),
                figure(what, usd, "USD/TEU", 0),
                ChargeUnit.TEU,
                "",
                calendar,
                SOURCE,
                "");
    }

    /** The clocks of a country. */
    public World zone(String country, String zone) {
        zones.add(new LocalZone(country, Optional.empty(), ZoneId.of(zone), SOURCE));
        return this;
    }

    /** A caravan trail over flat land. */
    public World trail(String from, String to, double km) {
        return link(
                from + "-" + to,
                from,
                to,
                Mode.CARAVAN,
                "",
                km,
                LinkClass.TRAIL,
                Terrain.FLAT,
                Optional.empty(),
                OpeningCalendar.always());
    }

    private World link(
            String id,
            String from,
            String to,
            Mode mode,
            String gauge,
            double km,
            LinkClass linkClass,
            Terrain terrain,
            Optional<Season> shut,
            OpeningCalendar calendar) {
        links.add(new Link(
                id,
                from,
                to,
                mode,
                "R1",
                figure("length " + id, km, 0),
                LengthBasis.PUBLISHED,
                linkClass,
                terrain,
                gauge,
                OptionalInt.empty(),
                Optional.empty(),
                BuildStatus.OPERATING,
                Optional.empty(),
                Optional.empty(),
                shut,
                calendar,
                SOURCE,
                "",
                Alignment.straight(positionOf(from), positionOf(to))));
        return this;
    }

    /** A crossing that has been open since 1992. */
    public World crossing(String id, String fromPost, String toPost) {
        return crossing(id, fromPost, toPost, spell("1992-01-01", null, CrossingState.OPEN));
    }

    public World crossing(String id, String fromPost, String toPost, StatusSpell... spells) {
        return crossing(id, fromPost, toPost, Mode.ROAD, OpeningCalendar.always(), spells);
    }

    /** A crossing that has been open since 1992, by a calendar. */
    public World crossing(String id, String fromPost, String toPost, Mode mode, OpeningCalendar calendar) {
        return crossing(id, fromPost, toPost, mode, calendar, spell("1992-01-01", null, CrossingState.OPEN));
    }

    public World crossing(
            String id, String fromPost, String toPost, Mode mode, OpeningCalendar calendar, StatusSpell... spells) {
        crossings.add(new BorderCrossing(
                id,
                "Crossing " + id,
                List.of(),
                fromPost,
                toPost,
                mode,
                Optional.empty(),
                Optional.empty(),
                new StatusTimeline(List.of(spells)),
                calendar,
                SOURCE,
                ""));
        return this;
    }

    public static StatusSpell spell(String from, String to, CrossingState state) {
        return new StatusSpell(
                LocalDate.parse(from), Optional.ofNullable(to).map(LocalDate::parse), state, "for a reason", SOURCE);
    }

    public World measured(String post, Direction direction, int year, double hours, double usd) {
        performances.add(new PostPerformance(
                post,
                Mode.ROAD,
                direction,
                year,
                Optional.of(figure(post + " hours", hours, year)),
                Optional.of(figure(post + " fee", usd, year))));
        return this;
    }

    public World rate(String country, String parameter, double value, int year) {
        return rate(country, Mode.ROAD, parameter, value, year);
    }

    public World rate(String country, Mode mode, String parameter, double value) {
        return rate(country, mode, parameter, value, 0);
    }

    private World rate(String country, Mode mode, String parameter, double value, int year) {
        rates.add(new Rate(
                country,
                Optional.of(mode),
                parameter,
                figure(parameter + " " + country, value, unitOf(parameter), year)));
        return this;
    }

    public World corridor(String id, List<String> linkIds, List<String> crossingIds) {
        corridors.add(new Corridor(id, "Test", id, Mode.ROAD, List.of(), linkIds, crossingIds, SOURCE, ""));
        return this;
    }

    /** A railway that is only planned; without a gauge when that is empty. */
    public World plannedRail(String from, String to, String gauge, double km) {
        rail(from, to, gauge, km);
        links.add(withStatus(links.remove(links.size() - 1), BuildStatus.PLANNED));
        return this;
    }

    /** A planned work that builds some links. */
    public World project(String id, String... linkIds) {
        projects.add(new Project(
                id,
                "Project " + id,
                "planned",
                OptionalInt.empty(),
                List.of(linkIds),
                OptionalDouble.empty(),
                SOURCE,
                ""));
        return this;
    }

    /** A corridor along places. */
    public World corridor(String id, List<String> placeIds, List<String> linkIds, List<String> crossingIds) {
        corridors.add(
                new Corridor(id, "Test", "Corridor " + id, Mode.ROAD, placeIds, linkIds, crossingIds, SOURCE, ""));
        return this;
    }

    /** Makes a link one that is still being built. */
    public World underConstruction(String id) {
        links.replaceAll(link -> link.id().equals(id) ? withStatus(link, BuildStatus.CONSTRUCTION) : link);
        return this;
    }

    private static Link withStatus(Link link, BuildStatus status) {
        return new Link(
                link.id(),
                link.from(),
                link.to(),
                link.mode(),
                link.ref(),
                link.lengthKm(),
                link.lengthBasis(),
                link.linkClass(),
                link.terrain(),
                link.gaugeMm(),
                link.tracks(),
                link.electrified(),
                status,
                link.opened(),
                link.closed(),
                link.shutEachYear(),
                link.calendar(),
                link.sources(),
                link.note(),
                link.alignment());
    }

    /** A corridor over links that {@link #road}, {@link #rail} or {@link #trail} drew from each place to the next. */
    public World corridor(String programme, String id, Mode mode, String... along) {
        List<String> linkIds = new ArrayList<>();
        for (int i = 1; i < along.length; i++) {
            String from = along[i - 1];
            String to = along[i];
            links.stream()
                    .filter(link -> List.of(link.from(), link.to()).containsAll(List.of(from, to)))
                    .findFirst()
                    .ifPresent(link -> linkIds.add(link.id()));
        }
        corridors.add(new Corridor(id, programme, id, mode, List.of(along), linkIds, List.of(), SOURCE, ""));
        return this;
    }

    public Atlas atlas() {
        return new Atlas(new AtlasContents(
                new AtlasInfo("a drawn world", "0123456789ab", TODAY, "none"),
                places,
                links,
                crossings,
                performances,
                rates,
                corridors,
                Register.empty().withTerminals(terminals).withZones(zones).withProjects(projects),
                List.of(new Source("made-up", "made up", "nobody", "", "", "none", ""))));
    }

    private Position positionOf(String id) {
        return places.stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow()
                .position();
    }
}
