package org.caravanserai.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.atlas.NearMatches;
import org.caravanserai.geo.Alignment;
import org.caravanserai.geo.Position;

/**
 * The lines of the links: a GeoJSON feature collection (RFC 7946), one LineString a feature, property {@code link}. Read
 * token by token: as a tree it would take half of a command's start.
 */
final class AlignmentFile {

    private final Map<String, Drawn> lines = new LinkedHashMap<>();
    private final Set<String> links;
    private final Problems problems;

    /** A line and where in the file it stands. */
    record Drawn(Alignment alignment, int line) {}

    private AlignmentFile(Set<String> links, Problems problems) {
        this.links = links;
        this.problems = problems;
    }

    static Map<String, Drawn> read(byte[] bytes, Set<String> links, Problems problems) {
        AlignmentFile file = new AlignmentFile(links, problems);
        boolean found = false;
        try (JsonParser parser = new JsonFactory().createParser(bytes)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && "features".equals(parser.currentName())
                        && parser.nextToken() == JsonToken.START_ARRAY) {
                    file.features(parser);
                    found = true;
                }
            }
            if (!found) {
                problems.report(new TableProblem.BadFormat(
                        Where.in(Schema.ALIGNMENTS), "the file", "a GeoJSON feature collection"));
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.report(
                    new TableProblem.Unreadable(new Where(Schema.ALIGNMENTS, line, ""), e.getOriginalMessage()));
        } catch (IOException e) {
            problems.report(new TableProblem.Unreadable(Where.in(Schema.ALIGNMENTS), e.getMessage()));
        }
        return file.lines;
    }

    private void features(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                return;
            }
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                add(Feature.read(parser));
            } else {
                int line = parser.currentTokenLocation().getLineNr();
                problems.report(new TableProblem.BadFormat(
                        new Where(Schema.ALIGNMENTS, line, ""), parser.getText(), "a GeoJSON feature"));
                parser.skipChildren();
            }
        }
    }

    private void add(Feature feature) {
        Where link = new Where(Schema.ALIGNMENTS, feature.line, "link");
        Where geometry = new Where(Schema.ALIGNMENTS, feature.line, "geometry");
        if (!links.contains(feature.link)) {
            problems.report(new TableProblem.UnknownReference(
                    link, feature.link, "links.csv", NearMatches.of(feature.link, links)));
        } else if (lines.containsKey(feature.link)) {
            problems.report(new TableProblem.DuplicateId(
                    link, feature.link, lines.get(feature.link).line()));
        } else if (!feature.type.equals("LineString") || feature.numbers.size() < 2) {
            problems.report(new TableProblem.BadFormat(
                    geometry, feature.type, "a LineString of at least two positions, longitude first"));
        } else {
            try {
                lines.put(feature.link, new Drawn(feature.alignment(), feature.line));
            } catch (IllegalArgumentException e) {
                problems.report(new TableProblem.Unreadable(geometry, e.getMessage()));
            }
        }
    }

    /** What is read of one feature. */
    private static final class Feature {

        private final int line;
        private String link = "";
        private String type = "";
        private final List<double[]> numbers = new ArrayList<>();

        private Feature(int line) {
            this.line = line;
        }

        static Feature read(JsonParser parser) throws IOException {
            Feature feature = new Feature(parser.currentTokenLocation().getLineNr());
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.START_OBJECT && name.equals("properties")) {
                    feature.readProperties(parser);
                } else if (value == JsonToken.START_OBJECT && name.equals("geometry")) {
                    feature.readGeometry(parser);
                } else {
                    parser.skipChildren();
                }
            }
            return feature;
        }

        private void readProperties(JsonParser parser) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals("link")) {
                    link = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
        }

        private void readGeometry(JsonParser parser) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("type")) {
                    type = parser.getText();
                } else if (name.equals("coordinates")) {
                    readPositions(parser, value);
                } else {
                    parser.skipChildren();
                }
            }
        }

        private void readPositions(JsonParser parser, JsonToken start) throws IOException {
            JsonToken token = start == JsonToken.START_ARRAY ? parser.nextToken() : JsonToken.END_ARRAY;
            while (token == JsonToken.START_ARRAY) {
                double[] position = {Double.NaN, Double.NaN};
                int index = 0;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (parser.currentToken().isNumeric() && index < position.length) {
                        position[index] = parser.getDoubleValue();
                    }
                    index++;
                    parser.skipChildren();
                }
                numbers.add(position);
                token = parser.nextToken();
            }
            while (token != JsonToken.END_ARRAY && token != null) {
                token = parser.nextToken();
            }
        }

        Alignment alignment() {
            return new Alignment(
                    numbers.stream().map(pair -> new Position(pair[0], pair[1])).toList());
        }
    }
}
