package org.caravanserai.routing;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.CalendarRule;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.OpeningCalendar;
import org.caravanserai.atlas.OpeningHours;
import org.caravanserai.atlas.Track;

/**
 * A world drawn by a seed in which everything takes whole quarters of an hour: roads with and without hours, a railway with
 * terminals, borders with hours and weekdays, in two time zones. It knows itself twice: as an atlas, and as plain moves for
 * a search that shares no code with the library.
 */
final class TimedWorld {

    static final int DRIVING_QUARTERS = 9 * 4;
    static final int REST_QUARTERS = 11 * 4;
    static final LocalDateTime DEPARTURE = LocalDateTime.of(2026, 1, 29, 7, 0); // a Thursday, in UTC+5
    private static final ZoneId UZ = ZoneId.of("Asia/Tashkent"); // UTC+5
    private static final ZoneId AF = ZoneId.of("Asia/Kabul"); // UTC+4:30
    private static final int PLACES = 5;

    /** A way from a stop to another that may be begun when {@code open} says so of a quarter after departure. */
    record Move(String from, String to, int quarters, boolean driven, boolean newCrew, Predicate<Integer> open) {}

    private final World world = new World();
    private final List<Move> moves = new ArrayList<>();
    private final Random random;

    private TimedWorld(long seed) {
        random = new Random(seed);
        draw();
    }

    static TimedWorld of(long seed) {
        return new TimedWorld(seed);
    }

    Atlas atlas() {
        return world.atlas();
    }

    List<Move> moves() {
        return moves;
    }

    static String start() {
        return "uz-0";
    }

    static String end() {
        return "af-1";
    }

    private void draw() {
        world.zone("UZ", UZ.getId()).zone("AF", AF.getId()).rate("*", "break_hours", 0, 1980);
        world.rate("CAREC", Mode.RAIL, "swod", 50).rate("CAREC", Mode.RAIL, "tfi3", 500);
        for (int i = 0; i < PLACES; i++) {
            world.place("uz-" + i, "UZ");
            world.place("af-" + i, "AF");
        }
        for (String country : List.of("uz", "af")) {
            for (int i = 0; i < 7; i++) {
                drawRoad(country, random.nextInt(PLACES), random.nextInt(PLACES));
            }
        }
        drawRailway("uz-0", "uz-3");
        for (int i = 0; i < 3; i++) {
            drawBorder("crossing-" + i, "uz-" + (2 + i), "af-" + random.nextInt(PLACES));
        }
    }

    private void drawRoad(String country, int from, int to) {
        if (from == to || moves.stream().anyMatch(move -> joins(move, country + "-" + from, country + "-" + to))) {
            return;
        }
        int quarters = 1 + random.nextInt(60);
        Optional<Hours> hours = random.nextInt(4) == 0
                ? Optional.of(hours(country.equals("uz") ? UZ : AF, EnumSet.allOf(DayOfWeek.class)))
                : Optional.empty();
        world.road(
                country + "-" + from,
                country + "-" + to,
                quarters * 12.5,
                hours.map(Hours::calendar).orElse(OpeningCalendar.always()));
        addBothWays(country + "-" + from, country + "-" + to, quarters, true, open(hours));
    }

    private static boolean joins(Move move, String one, String other) {
        return (move.from().equals(one) && move.to().equals(other))
                || (move.from().equals(other) && move.to().equals(one));
    }

    private void drawRailway(String from, String to) {
        int quarters = 1 + random.nextInt(80);
        world.rail(from, to, "1520", quarters * 12.5);
        addBothWays(from + " rail", to + " rail", quarters, false, quarter -> true);
        for (String place : List.of(from, to)) {
            int change = 1 + random.nextInt(20);
            Hours hours = hours(UZ, EnumSet.allOf(DayOfWeek.class));
            world.terminal(place, Track.ROAD, Track.RAIL_1520, change / 4.0, 10, hours.calendar());
            moves.add(new Move(place, place + " rail", change, false, true, hours::open));
            moves.add(new Move(place + " rail", place, change, false, true, hours::open));
        }
    }

    /** Posts of its own on either side, a quarter of an hour off a town. */
    private void drawBorder(String id, String fromTown, String toTown) {
        int out = 1 + random.nextInt(30);
        int in = 1 + random.nextInt(30);
        Set<DayOfWeek> days = random.nextBoolean()
                ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                : EnumSet.allOf(DayOfWeek.class);
        Hours hours = hours(random.nextBoolean() ? UZ : AF, days);
        String from = id + "-uz";
        String to = id + "-af";
        world.place(from, "UZ").place(to, "AF").road(fromTown, from, 12.5).road(to, toTown, 12.5);
        addBothWays(fromTown, from, 1, true, quarter -> true);
        addBothWays(to, toTown, 1, true, quarter -> true);
        world.crossing(id, from, to, Mode.ROAD, hours.calendar())
                .measured(from, Direction.OUTBOUND, 2020, out / 4.0, 1)
                .measured(to, Direction.INBOUND, 2020, in / 4.0, 1)
                .measured(to, Direction.OUTBOUND, 2020, out / 4.0, 1)
                .measured(from, Direction.INBOUND, 2020, in / 4.0, 1);
        addBothWays(from, to, out + in, false, hours::open);
    }

    private void addBothWays(String one, String other, int quarters, boolean driven, Predicate<Integer> open) {
        moves.add(new Move(one, other, quarters, driven, false, open));
        moves.add(new Move(other, one, quarters, driven, false, open));
    }

    private static Predicate<Integer> open(Optional<Hours> hours) {
        return hours.<Predicate<Integer>>map(some -> some::open).orElse(quarter -> true);
    }

    private Hours hours(ZoneId zone, Set<DayOfWeek> days) {
        int opens = random.nextInt(60);
        return new Hours(zone, days, opens, opens + 1 + random.nextInt(95 - opens));
    }

    /** Opening hours in quarters of the local day. */
    private record Hours(ZoneId zone, Set<DayOfWeek> days, int opens, int closes) {

        OpeningCalendar calendar() {
            return new OpeningCalendar(List.of(new CalendarRule(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    days,
                    Optional.of(new OpeningHours(
                            LocalTime.MIDNIGHT.plusMinutes(15L * opens), LocalTime.MIDNIGHT.plusMinutes(15L * closes))),
                    zone,
                    List.of(),
                    List.of("made-up"))));
        }

        boolean open(int quarter) {
            LocalDateTime local = DEPARTURE
                    .atZone(UZ)
                    .plusMinutes(15L * quarter)
                    .withZoneSameInstant(zone)
                    .toLocalDateTime();
            int ofDay = local.getHour() * 4 + local.getMinute() / 15;
            return days.contains(local.getDayOfWeek()) && ofDay >= opens && ofDay < closes;
        }
    }
}
