package org.caravanserai.routing;

import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.OpeningCalendar;
import org.caravanserai.atlas.Track;

/**
 * A small world drawn by a seed with roads and railways of one and two gauges, terminals, and posts that road and rail share:
 * small enough to list all its routes.
 */
public final class RailWorld {

    static final String FROM = "uz-0";
    static final String TO = "pk-0";
    private static final String[] COUNTRIES = {"UZ", "TM", "AF", "IR", "PK"};
    private static final String[] GAUGES = {"1520", "1435+1520", "1435+1520"};

    private RailWorld() {}

    public static Atlas of(long seed) {
        Random random = new Random(seed);
        World world = new World();
        for (String rail : new String[] {"border_outbound_hours", "border_inbound_hours"}) {
            world.rate("CAREC", Mode.RAIL, rail, 3).rate("CAREC", Mode.RAIL, rail.replace("hours", "usd"), 30);
        }
        world.rate("CAREC", Mode.RAIL, "swod", 40).rate("CAREC", Mode.RAIL, "tfi3", 500);
        for (String country : COUNTRIES) {
            for (int i = 0; i < 2; i++) {
                world.place(id(country, i), country, 55 + 20 * random.nextDouble(), 30 + 15 * random.nextDouble());
                world.terminal(id(country, i), Track.ROAD, Track.RAIL_1520, 1 + random.nextInt(5), 10);
                world.terminal(id(country, i), Track.RAIL_1435, Track.RAIL_1520, 1 + random.nextInt(5), 20);
            }
            if (random.nextInt(8) > 0) {
                world.road(id(country, 0), id(country, 1), 1 + random.nextInt(300));
            }
            if (random.nextInt(3) > 0) {
                world.rail(id(country, 0), id(country, 1), gauge(random), 1 + random.nextInt(300));
            }
        }
        Set<String> drawn = new TreeSet<>();
        for (int i = 0; i < 9; i++) {
            int one = random.nextInt(COUNTRIES.length);
            int other = (one + 1 + random.nextInt(COUNTRIES.length - 1)) % COUNTRIES.length;
            String from = id(COUNTRIES[Math.min(one, other)], random.nextInt(2));
            String to = id(COUNTRIES[Math.max(one, other)], random.nextInt(2));
            boolean fromEndToEnd = Math.abs(one - other) == COUNTRIES.length - 1;
            if ((!fromEndToEnd || random.nextInt(5) == 0) && drawn.add(from + to)) {
                world.crossing("post-" + i, from, to);
                if (random.nextBoolean()) {
                    world.crossing("post-" + i + "-rail", from, to, Mode.RAIL, OpeningCalendar.always());
                }
            }
        }
        return world.atlas();
    }

    private static String gauge(Random random) {
        return GAUGES[random.nextInt(GAUGES.length)];
    }

    private static String id(String country, int number) {
        return country.toLowerCase(Locale.ROOT) + "-" + number;
    }
}
