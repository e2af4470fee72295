package org.caravanserai.analysis.hinterland;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.atlas.Place;
import org.caravanserai.geo.NearestGround;
import org.caravanserai.geo.Position;
import org.caravanserai.geo.Vicinity;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * The ground of some countries shared out among ports: each point of it is taken to choose as the nearest place of its own
 * country that the network comes to. That is an interpolation between places, not a search from every point: on the way
 * between two places, and off the network, the true edge may lie anywhere between the places on its two sides.
 *
 * @param ground that is shared out
 * @param all those that have any ground: for each port in the order of the query first the clear, then the contested; last
 *     what no port can be reached from. They overlap nowhere and together are the ground
 */
public record Territories(Ground ground, List<Territory> all) {

    /** Said of every result. */
    public static final String LIMITS = "Areas are an interpolation: each point of a country within the distance of its"
            + " network is taken to choose as the nearest place of its country's network does; edges are no exact fronts.";

    private static final Owner NOBODY = new Owner(Optional.empty(), false);

    private record Owner(Optional<Place> port, boolean contested) {}

    public Territories {
        all = List.copyOf(all);
    }

    /** The territories of a hinterland. */
    public static Territories of(Hinterland hinterland, Ground ground) {
        Map<Owner, List<MultiPolygon>> parts = new LinkedHashMap<>();
        for (Place port : hinterland.query().ports()) {
            parts.put(new Owner(Optional.of(port), false), new ArrayList<>());
            parts.put(new Owner(Optional.of(port), true), new ArrayList<>());
        }
        parts.put(NOBODY, new ArrayList<>());
        ground.byCountry().forEach((country, land) -> {
            Map<Position, Owner> sites = sites(hinterland, country);
            if (sites.isEmpty()) {
                parts.get(NOBODY).add(Vicinity.union(List.of(land)));
            } else if (!land.isEmpty()) {
                new NearestGround(land)
                        .among(sites)
                        .forEach((owner, shape) -> parts.get(owner).add(shape));
            }
        });
        List<Territory> all = new ArrayList<>();
        parts.forEach((owner, shapes) -> {
            MultiPolygon shape = Vicinity.union(shapes);
            if (!shape.isEmpty()) {
                all.add(new Territory(owner.port(), owner.contested(), shape));
            }
        });
        return new Territories(ground, all);
    }

    private static Map<Position, Owner> sites(Hinterland hinterland, String country) {
        Map<Position, Owner> sites = new LinkedHashMap<>();
        for (Choice site : hinterland.sites()) {
            if (site.place().country().equals(country)) {
                sites.putIfAbsent(
                        site.place().position(),
                        new Owner(site.best().map(Offer::port), site.standing() == Standing.CONTESTED));
            }
        }
        return sites;
    }

    /** Square kilometres of all ground shared out. */
    public double areaKm2() {
        return all.stream().mapToDouble(Territory::areaKm2).sum();
    }

    /** Square kilometres by port, clear and contested together, in order; under an empty one what no port is reached from. */
    public Map<Optional<Place>, Double> areaByPort() {
        Map<Optional<Place>, Double> areas = new LinkedHashMap<>();
        all.forEach(territory -> areas.merge(territory.port(), territory.areaKm2(), Double::sum));
        return areas;
    }

    /** Square kilometres of contested ground by port, likewise. */
    public Map<Optional<Place>, Double> contestedByPort() {
        Map<Optional<Place>, Double> areas = new LinkedHashMap<>();
        all.stream()
                .filter(Territory::contested)
                .forEach(territory -> areas.merge(territory.port(), territory.areaKm2(), Double::sum));
        return areas;
    }
}
