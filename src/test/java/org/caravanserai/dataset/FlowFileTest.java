package org.caravanserai.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowFileTest {

    private static final Atlas ATLAS = new World()
            .place("kabul", "AF")
            .place("herat", "AF")
            .place("karachi", "PK")
            .atlas();

    @TempDir
    private Path folder;

    private List<Flow> read(String... lines) throws IOException {
        return FlowFile.read(Files.write(folder.resolve("tonnes.csv"), List.of(lines)), ATLAS);
    }

    private List<Problem> problems(String... lines) {
        return catchThrowableOfType(BadDataException.class, () -> read(lines)).problems();
    }

    @Test
    void flowsAreReadInTheirOrderByIdOrName() throws IOException {
        assertThat(read("origin,port,tonnes,note", "Kabul,karachi,4000,fruit", "herat,Karachi,1000.5,"))
                .containsExactly(
                        new Flow(ATLAS.placeOf("kabul"), ATLAS.placeOf("karachi"), 4000),
                        new Flow(ATLAS.placeOf("herat"), ATLAS.placeOf("karachi"), 1000.5));
    }

    @Test
    void theNoteMayBeLeftOut() throws IOException {
        assertThat(read("origin,port,tonnes", "kabul,karachi,7")).hasSize(1);
    }

    @Test
    void allThatIsWrongIsToldByLine() {
        List<Problem> found = problems(
                "origin,port,tonnes",
                "kabol,karachi,1",
                "kabul,karachi,\"1,5\"",
                "kabul,karachi,2",
                "herat,karachi,0",
                "kabul,,1",
                "herat,herat,1");
        assertThat(found)
                .extracting(problem -> problem.where() + " " + problem.where().column() + " " + problem.code())
                .containsExactly(
                        "tonnes.csv:2 origin WRONG_WORD",
                        "tonnes.csv:3 tonnes NOT_A_NUMBER",
                        "tonnes.csv:4  DUPLICATE_ROW",
                        "tonnes.csv:5 tonnes OUT_OF_RANGE",
                        "tonnes.csv:6 port EMPTY_FIELD",
                        "tonnes.csv:7 port WRONG_WORD");
        assertThat(found.get(0).message()).contains("did you mean kabul");
    }

    @Test
    void aFileWithoutRowsOrColumnsIsWrong() {
        assertThat(problems("origin,port,tonnes")).extracting(Problem::code).containsExactly("BAD_FORMAT");
        assertThat(problems("origin,tonnes", "kabul,3"))
                .extracting(Problem::code)
                .contains("MISSING_COLUMN");
    }

    @Test
    void aMissingFileIsToldInAWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowFile.read(folder.resolve("none.csv"), ATLAS))
                .withMessageContaining("none.csv")
                .withMessageContaining("origin, port and tonnes");
    }
}
