package org.caravanserai.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.analysis.hinterland.Ground;
import org.caravanserai.analysis.hinterland.Hinterland;
import org.caravanserai.analysis.hinterland.HinterlandQuery;
import org.caravanserai.analysis.hinterland.HinterlandSearch;
import org.caravanserai.analysis.hinterland.Territories;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.dataset.Geodata;
import org.caravanserai.freight.Demand;
import org.caravanserai.freight.FreightProfile;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class HinterlandMapTest {

    private static final Atlas ATLAS = Atlas.bundled();
    private static final MapLand LAND = MapLand.of(Geodata.bundled());

    private static HinterlandMap map(List<String> cities, List<String> ports, Demand demand) {
        Hinterland hinterland = new HinterlandSearch(ATLAS, FreightProfile.truck20t())
                .find(HinterlandQuery.of(ATLAS, cities, ports).overland());
        Map<String, Geometry> outlines = new TreeMap<>();
        LAND.countries().forEach(country -> outlines.put(country.iso2(), country.outline()));
        Territories territories = Territories.of(hinterland, Ground.of(hinterland, outlines, 50));
        return new HinterlandMap(hinterland, territories, hinterland.shares(demand), LAND);
    }

    private static String all(Drawn drawn) {
        return String.join(" ", drawn.texts());
    }

    @Test
    void namesPortsCitiesConditionsAndSaysThatItIsAnInterpolation() {
        Drawn drawn = Drawn.of(map(List.of("country:UZ"), List.of(), Demand.none()));
        assertThat(drawn.texts())
                .contains("Gwadar", "Shahid Rajaee port", "Chabahar Port", "Port of Karachi", "Tashkent", "Nukus")
                .contains("UZBEKISTAN", "Best port", "cities");
        assertThat(all(drawn))
                .contains("interpolation")
                .contains("50 km")
                .contains("Natural Earth")
                .contains("network of 2026-01-31")
                .contains(ATLAS.info().version());
        assertThat(drawn.letterSizes()).allMatch(size -> size >= 9);
    }

    /** Lianyungang lies 3,000 km beyond the eastern end of Uzbekistan: the map is not drawn as far as that. */
    @Test
    void aPortFarOffIsNamedAtTheEdge() {
        assertThat(Drawn.of(map(List.of("country:UZ"), List.of("gwadar", "lianyungang-port"), Demand.none()))
                        .texts())
                .contains("Port of Lianyungang")
                .doesNotContain("110°E");
    }

    @Test
    void withDemandTheLegendTellsTonnes() {
        Demand demand = new Demand(List.of(new Demand.Row(ATLAS.placeOf("tashkent"), 12_345, "")));
        Drawn drawn = Drawn.of(map(List.of("country:UZ"), List.of(), demand));
        assertThat(drawn.texts()).contains("tonnes", "12,345").doesNotContain("cities");
    }

    @Test
    void refusesMorePortsThanCanBeToldApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map(List.of("tashkent"), List.of("ports"), Demand.none()))
                .withMessageContaining("at most 8 ports");
    }
}
