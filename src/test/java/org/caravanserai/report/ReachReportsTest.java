package org.caravanserai.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.Reach;
import org.caravanserai.routing.ReachQuery;
import org.caravanserai.routing.RoutePlanner;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

class ReachReportsTest {

    /** 90 km are 1.8 h at the wheel and 2.4 h of rest (12 h to 9 h at the wheel), 180 USD. */
    private static Reach drawn(ReachQuery.Side side) {
        World world = new World().place("a", "UZ").place("b", "UZ").place("c", "UZ");
        world.road("a", "b", 90).road("b", "c", 90);
        return RoutePlanner.of(world.atlas(), FreightProfile.truck20t())
                .reach(new ReachQuery.Origin("a", side).within(5, 8.4), Objective.TIME);
    }

    private static Reach shipped() {
        return RoutePlanner.of(Atlas.bundled(), FreightProfile.truck20t())
                .reach(ReachQuery.from("tashkent").within(24, 72), Objective.TIME);
    }

    @Test
    void csvHasALineForEveryStopNearestFirst() {
        assertThat(ReachCsv.of(drawn(ReachQuery.Side.FROM))).isEqualTo("""
                place,name,country,track,longitude,latitude,km,hours,usd,within_h
                a,A,UZ,road,60.00000,40.00000,0.000,0.000,0.00,5
                b,B,UZ,road,60.10000,40.00000,90.000,4.200,180.00,5
                c,C,UZ,road,60.20000,40.00000,180.000,8.400,360.00,8.4
                """);
    }

    @Test
    void textTellsHowMuchIsWithinEachLimitAndEveryStop() {
        assertThat(ReachText.of(drawn(ReachQuery.Side.TOWARDS))).isEqualTo("""
                Within reach of A (UZ), from wherever freight sets out
                truck, 20 t, one driver; least time; network of 2026-01-31; data 0123456789ab

                  within  stops  km of network
                     5 h      2            107
                   8.4 h      3            180

                  place      track     km  hours  USD  within
                  A      UZ  road     0.0    0.0    0     5 h
                  B      UZ  road    90.0    4.2  180     5 h
                  C      UZ  road   180.0    8.4  360   8.4 h
                """);
    }

    @Test
    void geoJsonSaysWhatAnAreaMeansAndDrawsTheLargestFirst() {
        JsonNode collection = ReachGeoJson.of(drawn(ReachQuery.Side.TOWARDS), 25);
        assertThat(collection.path("area_means").asText())
                .isEqualTo("all ground within 25 km of a stop or a stretch of road, railway, trail or ship's way from"
                        + " which a is reached within so many hours; the way over ground off the network is not"
                        + " counted");
        assertThat(collection.path("query").path("towards").asText()).isEqualTo("a");
        List<String> features = new ArrayList<>();
        for (JsonNode feature : collection.path("features")) {
            JsonNode properties = feature.path("properties");
            features.add(properties.path("kind").asText() + " "
                    + properties.path("within").asText() + " "
                    + properties.path("place").asText());
        }
        assertThat(features).containsExactly("area 8.4 ", "area 5 ", "stop 5 a", "stop 5 b", "stop 8.4 c");
    }

    @Test
    void areasInTheFileAreValidAndFollowTheRightHandRule() throws ParseException {
        int polygons = 0;
        int holes = 0;
        for (JsonNode feature : ReachGeoJson.of(shipped(), 25).path("features")) {
            Geometry geometry =
                    new GeoJsonReader().read(feature.path("geometry").toString());
            assertThat(geometry.isValid()).isTrue();
            if (geometry instanceof MultiPolygon || geometry instanceof Polygon) {
                for (int i = 0; i < geometry.getNumGeometries(); i++) {
                    Polygon polygon = (Polygon) geometry.getGeometryN(i);
                    assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinateSequence()))
                            .isTrue();
                    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                        assertThat(Orientation.isCCW(
                                        polygon.getInteriorRingN(hole).getCoordinateSequence()))
                                .isFalse();
                        holes++;
                    }
                    polygons++;
                }
            }
        }
        assertThat(polygons).isGreaterThanOrEqualTo(2);
        assertThat(holes).isGreaterThan(5);
    }

    @Test
    void hasFixedDecimalsAndTheSameBytesWhateverTheLocale() {
        Locale before = Locale.getDefault();
        String plain = all(shipped());
        assertThat(Pattern.compile("\\d\\.\\d{7}").matcher(plain).find()).isFalse();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(all(shipped())).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String all(Reach reach) {
        return ReachText.of(reach) + ReachCsv.of(reach) + JsonText.of(ReachGeoJson.of(reach, 25));
    }
}
