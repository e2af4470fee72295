package org.caravanserai.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.atlas.AppliedScenario;

/**
 * A table of comma-separated values (RFC 4180, but with lines ended by {@code \n}), its titles first. Under a scenario every
 * line ends in its id and its name, in the columns {@code scenario_id} and {@code scenario}.
 */
public final class CsvText {

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

    private final List<String> stamp;

    /** A table with these titles and no rows yet. */
    public CsvText(String... titles) {
        this(Optional.empty(), titles);
    }

    CsvText(Optional<AppliedScenario> scenario, String... titles) {
        stamp = scenario.map(told -> List.of(told.id(), told.name())).orElse(List.of());
        write(titles, scenario.isPresent() ? List.of("scenario_id", "scenario") : List.of());
    }

    /** Adds a row, a cell for each title. */
    public void row(String... cells) {
        write(cells, stamp);
    }

    private void write(String[] cells, List<String> more) {
        writer.writeRecord(Stream.concat(Arrays.stream(cells), more.stream()).toList());
    }

    @Override
    public String toString() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
