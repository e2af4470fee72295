package org.caravanserai.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A table of comma-separated values (RFC 4180, but with lines ended by {@code \n}), its titles first. */
final class CsvText {

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

    CsvText(String... titles) {
        writer.writeRecord(titles);
    }

    void row(String... cells) {
        writer.writeRecord(cells);
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
