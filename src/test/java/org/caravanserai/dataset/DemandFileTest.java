package org.caravanserai.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemandFileTest {

    private static final Atlas ATLAS = Atlas.bundled();

    @TempDir
    private Path folder;

    private Demand read(String... lines) throws IOException {
        return DemandFile.read(Files.write(folder.resolve("demand.csv"), List.of(lines)), ATLAS);
    }

    private List<Problem> problems(String... lines) {
        return catchThrowableOfType(BadDataException.class, () -> read(lines)).problems();
    }

    @Test
    void placesAreIdsOrNamesAndRowsOfOnePlaceAddUp() throws IOException {
        Demand demand = read("place,tonnes,note", "tashkent,100,cotton", "Almaty,50.5,", "Tashkent,20,\"yarn, raw\"");
        assertThat(demand.rows()).extracting(Demand.Row::note).containsExactly("cotton", "", "yarn, raw");
        assertThat(demand.tonnesByPlace())
                .containsExactly(entry(ATLAS.placeOf("tashkent"), 120.0), entry(ATLAS.placeOf("almaty"), 50.5));
    }

    @Test
    void theNoteMayBeLeftOut() throws IOException {
        assertThat(read("place,tonnes", "kabul,7").tonnesByPlace()).containsExactly(entry(ATLAS.placeOf("kabul"), 7.0));
    }

    @Test
    void allThatIsWrongIsToldByLine() {
        List<Problem> found = problems(
                "place,tonnes,note", "tashkant,100,", "almaty,\"12,5\",", "kabul,-3,", ",1,", "herat,1,", "herat,2,");
        assertThat(found)
                .extracting(problem -> problem.where().toString() + " " + problem.code())
                .containsExactly(
                        "demand.csv:2 WRONG_WORD",
                        "demand.csv:3 NOT_A_NUMBER",
                        "demand.csv:4 OUT_OF_RANGE",
                        "demand.csv:5 EMPTY_FIELD",
                        "demand.csv:7 DUPLICATE_ROW");
        assertThat(found.get(0).message()).contains("tashkent");
    }

    @Test
    void aFileWithoutRowsOrColumnsIsWrong() {
        assertThat(problems("place,tonnes")).extracting(Problem::code).containsExactly("BAD_FORMAT");
        assertThat(problems("place,tons", "kabul,3")).extracting(Problem::code).containsExactly("MISSING_COLUMN");
    }

    @Test
    void aMissingFileIsToldInAWord() {
        assertThatThrownBy(() -> DemandFile.read(folder.resolve("none.csv"), ATLAS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.csv")
                .hasMessageContaining("place and tonnes");
    }
}
