package org.caravanserai.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.LineString;

class Wgs84Test {

    /** The worked example of GeographicLib's manual: New York JFK to London Heathrow, 5551759.400 m. */
    @Test
    void agreesWithThePublishedGeodesicFromNewYorkToLondon() {
        assertThat(new Position(-73.8, 40.6).distanceKm(new Position(-0.5, 51.6)))
                .isCloseTo(5551.759400, within(1e-6));
    }

    /** A quarter of the WGS 84 meridian is 10001.965729 km. */
    @Test
    void measuresAQuarterMeridian() {
        assertThat(new Position(66, 0).distanceKm(new Position(66, 90))).isCloseTo(10001.965729, within(1e-6));
    }

    @Test
    void isTheSameAcrossTheDateLine() {
        double across = new Position(179.5, 10).distanceKm(new Position(-179.5, 10));
        assertThat(across).isCloseTo(new Position(0.5, 10).distanceKm(new Position(-0.5, 10)), within(1e-9));
    }

    @Test
    void refusesLatitudeAndLongitudeTheOtherWayRound() {
        assertThatThrownBy(() -> new Position(38.5, 108.7))
                .hasMessageContaining("latitude")
                .hasMessageContaining("108.7");
    }

    @Test
    void anAlignmentCannotBeChangedThroughTheLineItHandsOut() {
        Alignment alignment = Alignment.straight(new Position(60, 40), new Position(61, 40));
        LineString line = alignment.toLineString();
        line.getCoordinateN(0).x = 0;
        assertThat(alignment.start()).isEqualTo(new Position(60, 40));
        assertThat(alignment.toLineString().getCoordinateN(0).x).isEqualTo(60);
    }

    @Test
    void anAlignmentTurnedRoundIsAsLong() {
        Alignment bent = new Alignment(List.of(new Position(60, 40), new Position(60.5, 41), new Position(61, 40)));
        assertThat(bent.reversed().lengthKm()).isCloseTo(bent.lengthKm(), within(1e-9));
        assertThat(bent.reversed().start()).isEqualTo(bent.end());
    }

    @Test
    void aLocalPlaneKeepsDistancesFromItsCentre() {
        Position kabul = new Position(69.17, 34.53);
        Position torkham = new Position(71.09, 34.12);
        var projected = LocalPlane.around(kabul)
                .project(Wgs84.geometryFactory().createPoint(torkham.coordinate()))
                .getCoordinate();
        assertThat(Math.hypot(projected.x, projected.y) / 1000).isCloseTo(kabul.distanceKm(torkham), within(0.001));
    }
}
