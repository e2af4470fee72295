package org.caravanserai.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caravanserai.atlas.Atlas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeodataProblemsTest {

    @TempDir
    private Path temp;

    private DrawnFolder folder;

    @BeforeEach
    void draw() {
        folder = new DrawnFolder(temp);
    }

    @Test
    void aSoundFolderHasNoProblems() {
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void aFolderMayDoWithoutCorridorsAndRegisters() throws IOException {
        for (String file : List.of("corridors.csv", "corridor_places.csv", "terminals.csv", "calendars.csv")) {
            Files.delete(temp.resolve(file));
        }
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void checksTheRegistersToo() {
        folder.write(
                        "terminals.csv",
                        "place,from_track,to_track,hours,usd,per,capacity,confidence,source,note",
                        "bukhara,road,rail-1521,5,45,TEU,,estimated,map,")
                .write(
                        "projects.csv",
                        "id,name,status,expected_year,links,usd_m,source,note",
                        "m37-works,Works,dreamt,2030,m37-bukara-karakul,-5,map,");
        assertThat(errors())
                .contains(
                        new TableProblem.OutOfRange(new Where("projects.csv", 2, "usd_m"), -5, 0, 1e12),
                        new TableProblem.UnknownReference(
                                new Where("projects.csv", 2, "links"),
                                "m37-bukara-karakul",
                                "links.csv",
                                List.of("m37-bukhara-karakul")))
                .extracting(Problem::code)
                .contains("UNKNOWN_WORD");
    }

    @Test
    void refusesRatesThatNothingCanBeDividedBy() {
        folder.write(
                "rates.csv",
                "country,mode,parameter,value,unit,year,confidence,source,note",
                "*,road,sinuosity_flat,1.1,ratio,,derived,map,",
                "UZ,road,swod,0,km/h,2022,published,map,",
                "*,road,speed_factor_trunk_flat,0,1,,derived,map,");
        assertThat(errors())
                .containsExactly(
                        new TableProblem.OutOfRange(new Where("rates.csv", 3, "value"), 0, 1, 200),
                        new TableProblem.OutOfRange(new Where("rates.csv", 4, "value"), 0, 0.05, 3));
    }

    @Test
    void refusesToRouteOnALineThatMissesItsPlaces() {
        folder.replace("alignments.geojson", "[[64.4286,39.7747]", "[[39.7747,64.4286]");
        assertThatThrownBy(() -> folder.geodata().atlas()).hasMessageContaining("from its place bukhara");
    }

    @Test
    void readsOnWhereAFeatureIsNoneAndTellsOfAMissingFile() throws IOException {
        folder.replace("alignments.geojson", "\"features\": [", "\"features\": [null,");
        assertThat(errors())
                .containsExactly(new TableProblem.BadFormat(
                        new Where("alignments.geojson", 1, ""), "null", "a GeoJSON feature"));
        Files.delete(temp.resolve("alignments.geojson"));
        assertThat(errors()).contains(new TableProblem.MissingFile(Where.in("alignments.geojson")));
    }

    @Test
    void refusesTextThatIsNotUtf8() throws IOException {
        Files.write(temp.resolve("places.csv"), "id,name\nb\u00fcchara".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(errors())
                .contains(
                        new TableProblem.Unreadable(Where.in("places.csv"), "it is not UTF-8 text; save it as UTF-8"));
    }

    @Test
    void readsAnAtlasOfTheFolder() {
        Atlas atlas = folder.geodata().atlas();
        assertThat(atlas.place("bukhara").orElseThrow().otherNames()).containsExactly("Buxoro", "Bokhara");
        assertThat(atlas.corridor("carec-2a").orElseThrow().links())
                .containsExactly("m37-bukhara-karakul", "m37-karakul-alat");
        assertThat(atlas.corridor("carec-2a").orElseThrow().crossings()).containsExactly("farap-alat");
    }

    /** The line of the second link measures 21.97 km on the ellipsoid; with a sinuosity of 1.1 that makes 24.17 km. */
    @Test
    void derivesALengthFromTheLineAndTheSinuosity() {
        var link = folder.geodata().atlas().link("m37-karakul-alat").orElseThrow();
        assertThat(link.lengthKm().value()).isCloseTo(link.alignment().lengthKm() * 1.1, within(1e-9));
        assertThat(link.lengthKm().sources()).containsExactly("map", "map");
    }

    @Test
    void theSameContentHasTheSameVersionAndOtherContentAnother() {
        String version = folder.geodata().atlas().info().version();
        assertThat(folder.geodata().atlas().info().version()).isEqualTo(version);
        folder.replace("links.csv", "M37,60", "M37,61");
        assertThat(folder.geodata().atlas().info().version()).isNotEqualTo(version);
    }

    @Test
    void tellsAllProblemsAtOnceSortedByFileAndLine() {
        folder.replace("links.csv", "bukhara,karakul,road,M37,60", "bukhara,karakool,road,M37,\"12,5\"")
                .replace("places.csv", "39.7747", "139.7747")
                .replace("crossing_status.csv", "1992-01-01", "1992-13-01");
        assertThat(errors())
                .contains(
                        new TableProblem.BadFormat(
                                new Where("crossing_status.csv", 2, "from_date"),
                                "1992-13-01",
                                "a date such as 2025-10-12, 2025-10 or 2025"),
                        new TableProblem.NotANumber(new Where("links.csv", 2, "length_km"), "12,5"),
                        new TableProblem.UnknownReference(
                                new Where("links.csv", 2, "to"), "karakool", "places.csv", List.of("karakul")),
                        new TableProblem.OutOfRange(new Where("places.csv", 2, "lat"), 139.7747, -90, 90));
        assertThat(errors()).isSortedAccordingTo(Problem.ORDER);
    }

    @Test
    void wordsAProblemWithARemedy() {
        Problem comma = new TableProblem.NotANumber(new Where("links.csv", 2, "length_km"), "12,5");
        assertThat(comma.message()).isEqualTo("\"12,5\" is not a number; write 12.5");
        assertThat(comma.code()).isEqualTo("NOT_A_NUMBER");
    }

    @Test
    void anAtlasIsRefusedWithAllItsProblems() {
        folder.replace("places.csv", "UZ,city", "Uzbekistan,city");
        assertThatThrownBy(() -> folder.geodata().atlas())
                .isInstanceOf(BadDataException.class)
                .hasMessageContaining("places.csv:2")
                .hasMessageContaining("ISO 3166-1");
    }

    @Test
    void countsLinesRightAfterAQuotedLineBreak() {
        folder.replace("places.csv", "225,map,", "225,map,\"two\nlines\"").replace("places.csv", "63.8500", "east");
        assertThat(errors()).contains(new TableProblem.NotANumber(new Where("places.csv", 4, "lon"), "east"));
    }

    @Test
    void missesColumnsFilesAndFields() throws IOException {
        folder.replace("places.csv", "elevation_m", "elevation").replace("rates.csv", "ratio,,derived,map,", "ratio");
        Files.delete(temp.resolve("crossings.csv"));
        assertThat(folder.problems())
                .contains(
                        new TableProblem.MissingFile(Where.in("crossings.csv")),
                        new TableProblem.MissingColumn(new Where("places.csv", 1, "elevation_m"), List.of("elevation")),
                        new TableProblem.UnknownColumn(new Where("places.csv", 1, "elevation"), List.of("elevation_m")),
                        new TableProblem.WrongFieldCount(new Where("rates.csv", 2, ""), 5, 9));
    }

    @Test
    void refusesWordsUnitsAndIdsItDoesNotKnow() {
        folder.replace("links.csv", "published,trunk", "guessed,trunk")
                .write(
                        "rates.csv",
                        "country,mode,parameter,value,unit,year,confidence,source,note",
                        "*,road,sinuosity_flat,1.1,ratio,,derived,map,",
                        "UZ,road,swod,45,mph,2022,published,map,")
                .replace("sources.csv", "map,A map", "Map 1,A map");
        assertThat(errors())
                .extracting(Problem::code)
                .contains("UNKNOWN_WORD", "WRONG_UNIT", "BAD_ID", "UNKNOWN_REFERENCE");
    }

    @Test
    void refusesTheSameIdTwice() {
        folder.replace("places.csv", "karakul,Karakul", "bukhara,Karakul");
        assertThat(errors()).contains(new TableProblem.DuplicateId(new Where("places.csv", 3, "id"), "bukhara", 2));
    }

    @Test
    void refusesSpellsThatEndBeforeTheyBeginOrBeginTogether() {
        folder.write(
                "crossing_status.csv",
                "crossing,from_date,to_date,status,detail,source",
                "farap-alat,1992-01-01,,open,,map",
                "farap-alat,1992-01-01,,closed,,map",
                "farap-alat,2024-05,2024-04,closed,,map");
        assertThat(errors())
                .contains(
                        new TableProblem.DuplicateRow(
                                new Where("crossing_status.csv", 3, "from_date"),
                                "the spell of farap-alat from 1992-01-01",
                                2),
                        new TableProblem.EndsBeforeItBegins(
                                new Where("crossing_status.csv", 4, "to_date"), "2024-05", "2024-04"));
    }

    @Test
    void refusesACalendarThatClosesBeforeItOpensOrHasNoSuchZone() {
        folder.replace("calendars.csv", "00:00,24:00,Asia/Tashkent", "18:00,08:00,Asia/Bukhara");
        assertThat(errors()).extracting(Problem::code).containsExactly("ENDS_BEFORE_IT_BEGINS", "BAD_FORMAT");
    }

    @Test
    void refusesACalendarThatNeverOpens() {
        folder.write(
                "holidays.csv",
                "calendar,from_date,to_date,name,source,note",
                "UZ,2020-01-01,2030-01-01,a long feast,map,");
        assertThat(errors())
                .containsExactly(
                        new NetworkProblem.NeverOpens(new Where("calendars.csv", 2, ""), "crossing farap-alat", 366));
    }

    @Test
    void refusesTwoPostsThatAreNeverOpenTogether() {
        folder.write(
                "calendars.csv",
                "kind,id,post,from_date,to_date,season,weekdays,opens,closes,time_zone,holidays,source,note",
                "crossing,farap-alat,alat-uz,,,all,Mon-Sun,08:00,12:00,Asia/Tashkent,,map,",
                "crossing,farap-alat,farap-tm,,,all,Mon-Sun,12:00,18:00,Asia/Ashgabat,,map,");
        assertThat(errors()).extracting(Problem::code).containsExactly("NEVER_OPENS");
    }

    @Test
    void refusesACalendarOfNothingAndUnknownHolidays() {
        folder.replace("calendars.csv", "crossing,farap-alat", "crossing,farap-alt");
        folder.replace("calendars.csv", "Asia/Tashkent,UZ", "Asia/Tashkent,XX");
        assertThat(errors())
                .contains(
                        new TableProblem.UnknownReference(
                                new Where("calendars.csv", 2, "id"),
                                "farap-alt",
                                "crossings.csv",
                                List.of("farap-alat")),
                        new TableProblem.UnknownReference(
                                new Where("calendars.csv", 2, "holidays"), "XX", "holidays.csv", List.of()));
    }

    @Test
    void aTerminalNeedsHoursAndMoneyAndTwoTracks() {
        folder.write(
                "terminals.csv",
                "place,from_track,to_track,hours,usd,per,capacity,confidence,source,note",
                "bukhara,road,road,5,45,TEU,,estimated,map,",
                "bukhara,rail-1520,road,-5,,TEU,,estimated,map,");
        assertThat(errors())
                .contains(
                        new TableProblem.NoChange(new Where("terminals.csv", 2, "to_track"), "road"),
                        new TableProblem.OutOfRange(new Where("terminals.csv", 3, "hours"), -5, 0, 24 * 365),
                        new TableProblem.EmptyField(new Where("terminals.csv", 3, "usd")));
    }

    @Test
    void refusesNegativeHoursOfAPost() {
        folder.replace("post_performance.csv", "2022,3.9", "2022,-3.9");
        assertThat(errors()).extracting(Problem::code).containsExactly("OUT_OF_RANGE");
    }

    @Test
    void aLineMustBeginAndEndAtItsPlaces() {
        folder.replace("alignments.geojson", "[[64.4286,39.7747]", "[[64.6,39.7747]");
        assertThat(folder.problems()).anySatisfy(problem -> {
            assertThat(problem).isInstanceOf(NetworkProblem.AlignmentMissesEnd.class);
            assertThat(problem.where()).isEqualTo(new Where("alignments.geojson", 2, "geometry"));
            assertThat(problem.message()).contains("ends 14.7 km from its place bukhara");
        });
    }

    @Test
    void aLinkIsNoShorterThanTheStraightLine() {
        folder.replace("links.csv", "M37,60", "M37,50");
        assertThat(errors())
                .hasOnlyElementsOfType(NetworkProblem.ShorterThanStraightLine.class)
                .hasSize(1);
    }

    @Test
    void aLinkDoesNotChangeCountryAwayFromACrossing() {
        folder.replace("links.csv", "karakul,alat-uz", "karakul,farap-tm");
        assertThat(errors())
                .contains(new NetworkProblem.LinkChangesCountry(
                        new Where("links.csv", 3, "id"), "m37-karakul-alat", "UZ", "TM"));
    }

    @Test
    void aLineDoesNotStrayOutOfItsCountry() {
        folder.replace("alignments.geojson", "[64.2,39.65]", "[63.4,39.0]");
        assertThat(folder.problems()).hasAtLeastOneElementOfType(NetworkProblem.LeavesItsCountry.class);
    }

    @Test
    void tellsOfPlacesNobodyReachesAndPlacesOnOneSpot() {
        folder.write(
                "places.csv",
                "id,name,alt_names,country,kind,lat,lon,elevation_m,source,note",
                "bukhara,Bukhara,,UZ,city,39.7747,64.4286,225,map,",
                "buxoro,Buxoro,,UZ,city,39.7748,64.4287,225,map,",
                "karakul,Karakul,,UZ,town,39.5000,63.8500,,map,",
                "alat-uz,Alat post,,UZ,border_post,39.3400,63.7000,,map,",
                "farap-tm,Farap post,,TM,border_post,39.3000,63.6700,,map,");
        assertThat(folder.problems())
                .contains(new NetworkProblem.IsolatedPlace(new Where("places.csv", 3, "id"), "buxoro"))
                .hasAtLeastOneElementOfType(NetworkProblem.NearlySame.class);
    }

    @Test
    void aCorridorHasALinkOrCrossingBetweenItsPlaces() {
        folder.replace("corridor_places.csv", "carec-2a,2,karakul\n", "");
        assertThat(errors())
                .containsExactly(new NetworkProblem.BrokenCorridor(
                        new Where("corridor_places.csv", 3, "place"), "carec-2a", "bukhara", "alat-uz", "road"));
    }

    @Test
    void aFileThatIsNoJsonIsToldWithItsLine() {
        folder.write("alignments.geojson", "{\"type\": \"FeatureCollection\",", "\"features\": [", "oops]}");
        assertThat(errors()).anySatisfy(problem -> {
            assertThat(problem).isInstanceOf(TableProblem.Unreadable.class);
            assertThat(problem.where().line()).isEqualTo(3);
        });
    }

    private List<Problem> errors() {
        return folder.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }
}
