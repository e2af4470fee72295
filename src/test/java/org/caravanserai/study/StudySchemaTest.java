package org.caravanserai.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.dataset.BadDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schema that editors check study files by says what the reader says. */
class StudySchemaTest {

    private static final Path FOLDER = Path.of("examples");
    private static final String HEAD = "title: T\nquestion: Q?\n";
    private static final String ROUTES = HEAD + "origins: tashkent\ndestinations: gwadar\n";

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonNode schema = read(FOLDER.resolve("study.schema.json"));

    @TempDir
    private Path temp;

    private JsonNode read(Path file) {
        try {
            return mapper.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("own-profile.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void holdsForEveryExample(Path study) throws IOException {
        assertThat(faults(Files.readString(study))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEAD,
                HEAD + "origins: tashkent\n",
                ROUTES + "colour: red\n",
                ROUTES + "dates: yesterday\n",
                ROUTES + "objectives: [beauty]\n",
                ROUTES + "scenarios: [today]\n",
                ROUTES + "scenarios: [{name: N, change: open torkham}]\n",
                ROUTES + "ways: [{avoid: country:IR}]\n",
                HEAD + "analyses: [{kind: beauty}]\n",
                HEAD + "analyses: [{kind: bottlenecks, hours: 0}]\n",
                ROUTES + "analyses: [{kind: bottlenecks, top: 2.5}]\n",
                ROUTES + "analyses: [{kind: bottlenecks, budget: 10}]\n",
                HEAD + "analyses: [{kind: overlap, of: CPEC}]\n",
                HEAD + "analyses: [{kind: overlap, of: CPEC, with: Silk Road, within_km: 900}]\n",
                HEAD + "analyses: [{kind: overlap, of: CPEC, with: Silk Road, name: My Map}]\n",
                "question: Q?\norigins: tashkent\ndestinations: gwadar\n"
            })
    void refusesWhatTheReaderRefuses(String yaml) throws IOException {
        assertThat(faults(yaml)).isNotEmpty();
        Path file = Files.writeString(temp.resolve("study.yaml"), yaml);
        boolean refused = false;
        try {
            StudyFile.read(file, Atlas.bundled());
        } catch (BadDataException e) {
            refused = true;
        }
        assertThat(refused).isTrue();
    }

    @Test
    void knowsEveryKeyAndEveryAnalysis() {
        assertThat(names(schema.path("properties"))).containsExactlyInAnyOrderElementsOf(StudyFile.KEYS);
        List<String> kinds = new ArrayList<>();
        schema.at("/properties/analyses/items/oneOf")
                .forEach(one -> kinds.add(one.path("$ref").asText().replace("#/$defs/", "")));
        assertThat(kinds).containsExactlyElementsOf(AnalysisReading.kinds());
        for (String kind : kinds) {
            assertThat(schema.at("/$defs/" + kind + "/properties/kind/const").asText())
                    .isEqualTo(kind);
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private Set<ValidationMessage> faults(String yaml) {
        JsonSchema compiled = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return compiled.validate(mapper.valueToTree(loaded));
    }
}
