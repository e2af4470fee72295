package org.caravanserai.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeoJsonGeometryTest {

    private static String written(String wkt) throws ParseException {
        return GeoJsonGeometry.of(new WKTReader().read(wkt)).toString();
    }

    @Test
    void coordinatesAreRoundedToSixDecimals() throws ParseException {
        assertThat(written("POINT (60.123456789 40.5)"))
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[60.123457,40.5]}");
    }

    /** RFC 7946: an outer ring runs against the clock, a hole with it; here both are given the other way round. */
    @Test
    void ringsAreRightHanded() throws ParseException {
        assertThat(written("POLYGON ((1 1, 1 9, 9 9, 9 1, 1 1), (2 2, 3 2, 3 3, 2 3, 2 2))"))
                .isEqualTo("{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[9,1],[9,9],[1,9],[1,1]],"
                        + "[[2,2],[2,3],[3,3],[3,2],[2,2]]]}");
    }
}
