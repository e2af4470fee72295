package org.caravanserai.analysis.hinterland;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Mode;
import org.caravanserai.geo.Alignment;
import org.caravanserai.geo.Position;
import org.caravanserai.geo.Vicinity;
import org.caravanserai.network.Leg;
import org.caravanserai.network.TransportNetwork;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/**
 * The ground of some countries that lies near a network: of each country what lies within a distance of its own roads,
 * railways and places, see {@link Vicinity}. Takes half a second or so; one may serve many hinterlands on the same network.
 *
 * @param withinKm how near is near
 * @param byCountry by code; countries without an outline are left out. Handed out as it is: do not change it
 */
public record Ground(double withinKm, Map<String, Geometry> byCountry) {

    /** How near is near, unless said otherwise. */
    public static final double WITHIN_KM = 100;

    /** Distances beyond this are refused. */
    public static final double FARTHEST_KM = 500;

    private static final PrecisionModel FIVE_DECIMALS = new PrecisionModel(1e5);

    public Ground {
        checkDistance(withinKm);
        byCountry = new TreeMap<>(byCountry);
    }

    /**
     * Tells early that a distance is none.
     *
     * @throws IllegalArgumentException if it is not above 0 and at most {@link #FARTHEST_KM}
     */
    public static void checkDistance(double withinKm) {
        if (!(withinKm > 0 && withinKm <= FARTHEST_KM)) {
            throw new IllegalArgumentException(
                    "ground is near a network within more than 0 and at most 500 km, not " + withinKm);
        }
    }

    /**
     * The ground of the countries that {@code hinterland} asks about.
     *
     * @param outlines polygons of countries by code, in longitude and latitude
     */
    public static Ground of(Hinterland hinterland, Map<String, Geometry> outlines, double withinKm) {
        checkDistance(withinKm);
        Map<String, Geometry> ground = new LinkedHashMap<>();
        for (String country : hinterland.query().countries()) {
            Optional.ofNullable(outlines.get(country))
                    .ifPresent(outline -> ground.put(country, near(hinterland, country, outline, withinKm)));
        }
        return new Ground(withinKm, ground);
    }

    private static Geometry near(Hinterland hinterland, String country, Geometry outline, double withinKm) {
        List<Position> places = hinterland.sites().stream()
                .map(site -> site.place())
                .filter(place -> place.country().equals(country))
                .map(place -> place.position())
                .toList();
        MultiPolygon vicinity = Vicinity.of(lines(hinterland.network(), country), places, withinKm);
        return OverlayNG.overlay(outline, vicinity, OverlayNG.INTERSECTION, FIVE_DECIMALS);
    }

    private static List<Alignment> lines(TransportNetwork network, String country) {
        Atlas atlas = network.atlas();
        Map<String, Link> links = new TreeMap<>();
        for (Leg leg : network.legs()) {
            leg.link()
                    .filter(link -> link.mode() != Mode.SEA && link.mode() != Mode.FERRY)
                    .filter(link -> atlas.countryOf(link).equals(country))
                    .ifPresent(link -> links.put(link.id(), link));
        }
        List<Alignment> lines = new ArrayList<>();
        links.values().forEach(link -> lines.add(link.alignment()));
        return lines;
    }
}
