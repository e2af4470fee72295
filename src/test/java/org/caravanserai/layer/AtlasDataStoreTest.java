package org.caravanserai.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.CalendarRule;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.OpeningCalendar;
import org.caravanserai.atlas.OpeningHours;
import org.caravanserai.atlas.Track;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureStore;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class AtlasDataStoreTest {

    private final Atlas atlas = new World()
            .place("a", "UZ")
            .place("post-uz", "UZ")
            .place("post-af", "AF")
            .place("b", "AF")
            .road("a", "post-uz", 10.25)
            .road("post-af", "b", 20)
            .rail("post-af", "b", "1520", 21)
            .crossing(
                    "bridge",
                    "post-uz",
                    "post-af",
                    Mode.ROAD,
                    new OpeningCalendar(List.of(weekdays())),
                    World.spell("2000-01-01", null, CrossingState.OPEN),
                    World.spell("2021-08-01", "2021-12-31", CrossingState.CLOSED))
            .measured("post-uz", Direction.OUTBOUND, 2019, 5.5, 70)
            .terminal("b", Track.ROAD, Track.RAIL_1520, 6, 45)
            .corridor("c", List.of("a-post-uz", "post-af-b"), List.of("bridge"))
            .atlas();
    private final DataStore store = new AtlasDataStore(atlas, World.TODAY);

    private static CalendarRule weekdays() {
        return new CalendarRule(
                Optional.of("post-uz"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Optional.of(new OpeningHours(LocalTime.of(8, 0), LocalTime.of(17, 0))),
                ZoneId.of("Asia/Tashkent"),
                List.of(),
                List.of("made-up"));
    }

    @Test
    void offersEveryLayerByName() throws IOException {
        assertThat(store.getTypeNames())
                .containsExactlyInAnyOrder("places", "links", "posts", "crossings", "corridors", "terminals");
        assertThat(store.getSchema("links").getDescriptor("length_km").getType().getBinding())
                .isEqualTo(Double.class);
    }

    @Test
    void readsFiltersAndCountsLikeADatabase() throws IOException, CQLException {
        Query roads = new Query("links", ECQL.toFilter("mode = 'road' AND length_km < 15"));
        assertThat(store.getFeatureSource("links").getCount(roads)).isEqualTo(1);
        assertThat(store.getFeatureSource("links").getBounds(roads).getMaxX()).isEqualTo(60.1);
        SimpleFeature only =
                all(store.getFeatureSource("links").getFeatures(roads)).get(0);
        assertThat(only.getID()).isEqualTo("a-post-uz");
        assertThat(only.getAttribute("length_km")).isEqualTo(10.25);
        assertThat(only.getAttribute("open")).isEqualTo(true);
        assertThat(only.getAttribute("corridors")).isEqualTo("c");
        assertThat(only.getAttribute("tracks")).isNull();
    }

    @Test
    void aPostTellsWhatWasMeasuredEachWayAndNothingElse() throws IOException, CQLException {
        Query query = new Query("posts", ECQL.toFilter("post = 'post-uz'"));
        SimpleFeature post =
                all(store.getFeatureSource("posts").getFeatures(query)).get(0);
        assertThat(post.getAttribute("hours_out")).isEqualTo(5.5);
        assertThat(post.getAttribute("usd_out")).isEqualTo(70.0);
        assertThat(post.getAttribute("hours_out_year")).isEqualTo(2019);
        assertThat(post.getAttribute("hours_in")).isNull();
        assertThat(post.getAttribute("opposite_country")).isEqualTo("AF");
        assertThat(post.getAttribute("calendar")).isEqualTo("post-uz: Mon-Fri 08:00-17:00 Asia/Tashkent");
    }

    @Test
    void statesAreThoseOfTheDate() throws IOException {
        DataStore closed = new AtlasDataStore(atlas, LocalDate.of(2021, 9, 1));
        assertThat(all(closed.getFeatureSource("posts").getFeatures()))
                .hasSize(2)
                .allSatisfy(post -> assertThat(post.getAttribute("state")).isEqualTo("closed"));
        assertThat(all(store.getFeatureSource("posts").getFeatures()))
                .allSatisfy(post -> assertThat(post.getAttribute("state")).isEqualTo("open"));
    }

    @Test
    void whatAReaderDoesToAFeatureIsNotSeenByTheNext() throws IOException {
        SimpleFeature link = all(store.getFeatureSource("links").getFeatures()).get(0);
        Coordinate first = ((Geometry) link.getDefaultGeometry()).getCoordinate();
        first.setX(0);
        link.setAttribute("mode", "sea");
        SimpleFeature again = all(store.getFeatureSource("links").getFeatures()).get(0);
        assertThat(((Geometry) again.getDefaultGeometry()).getCoordinate().getX())
                .isEqualTo(60.0);
        assertThat(again.getAttribute("mode")).isEqualTo("road");
        assertThat(store.getFeatureSource("links")).isNotInstanceOf(SimpleFeatureStore.class);
    }

    @Test
    void geoToolsFindsTheBundledAtlasByItsKind() throws IOException, CQLException {
        DataStore found = DataStoreFinder.getDataStore(Map.of("dbtype", "caravanserai", "as_of", "2022-12-31"));
        Query torkham = new Query("posts", ECQL.toFilter("crossing = 'torkham'"));
        assertThat(all(found.getFeatureSource("posts").getFeatures(torkham)))
                .hasSize(2)
                .allSatisfy(post -> assertThat(post.getAttribute("open")).isEqualTo(true));
        assertThatThrownBy(() -> new AtlasDataStoreFactory().createDataStore(Map.of("as_of", "noon")))
                .hasMessageContaining("write it as 2022-12-31");
    }

    private static List<SimpleFeature> all(SimpleFeatureCollection features) {
        List<SimpleFeature> all = new ArrayList<>();
        try (var iterator = features.features()) {
            while (iterator.hasNext()) {
                all.add(iterator.next());
            }
        }
        return all;
    }
}
