package org.caravanserai.routing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.LinkClass;
import org.caravanserai.atlas.Terrain;

/** A world drawn by a seed: some countries, roads of any length within them, crossings between them. */
public final class RandomWorld {

    public static final List<String> COUNTRIES = List.of("UZ", "TM", "AF", "IR", "PK");

    private RandomWorld() {}

    public static Atlas of(long seed) {
        Random random = new Random(seed);
        World world = new World();
        int perCountry = 2 + random.nextInt(5);
        for (String country : COUNTRIES) {
            for (int i = 0; i < perCountry; i++) {
                world.place(id(country, i), country, 55 + 20 * random.nextDouble(), 30 + 15 * random.nextDouble());
            }
        }
        for (String country : COUNTRIES) {
            for (int i = 0; i < 2 * perCountry; i++) {
                int from = random.nextInt(perCountry);
                int to = random.nextInt(perCountry);
                if (from != to) {
                    world.road(
                            country.toLowerCase(Locale.ROOT) + "-road-" + i,
                            id(country, from),
                            id(country, to),
                            1 + random.nextInt(50),
                            LinkClass.PRIMARY,
                            Terrain.FLAT,
                            Optional.empty());
                }
            }
        }
        for (int i = 0; i < 8; i++) {
            int one = random.nextInt(COUNTRIES.size());
            int other = (one + 1 + random.nextInt(COUNTRIES.size() - 1)) % COUNTRIES.size();
            world.crossing(
                    "crossing-" + i,
                    id(COUNTRIES.get(one), random.nextInt(perCountry)),
                    id(COUNTRIES.get(other), random.nextInt(perCountry)));
        }
        return world.atlas();
    }

    static String id(String country, int number) {
        return country.toLowerCase(Locale.ROOT) + "-" + number;
    }
}
