package org.caravanserai.report.gis;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.WKTWriter;

/** A layer as CSV: its attributes, then longitude and latitude of a point, or a line as WKT. */
final class CsvFile {

    /** How to read the files. */
    static final String FORM = """
            Comma-separated values in UTF-8 with a line of column names; an empty field is not known. Distances are kilometres,
            times hours, money US dollars; positions are longitude and latitude on WGS 84, lines are WKT in the same order.
            Ids in one field are joined by semicolons; those of sources are explained in sources.csv.
            """;

    private static final double MILLIONTHS = 1e6;

    private CsvFile() {}

    static void write(SimpleFeatureCollection layer, Path file) throws IOException {
        Features features = Features.of(layer);
        List<String> geometry = geometryColumns(layer);
        try (CsvWriter out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            List<String> titles = new ArrayList<>(features.attributes().stream()
                    .map(AttributeDescriptor::getLocalName)
                    .toList());
            titles.addAll(geometry);
            out.writeRecord(titles);
            features.list().forEach(feature -> out.writeRecord(row(feature, features.attributes(), geometry.size())));
        }
    }

    private static List<String> geometryColumns(SimpleFeatureCollection layer) {
        if (layer.getSchema().getGeometryDescriptor() == null) {
            return List.of();
        }
        Class<?> type = layer.getSchema().getGeometryDescriptor().getType().getBinding();
        return type == Point.class ? List.of("longitude", "latitude") : List.of("wkt");
    }

    private static List<String> row(SimpleFeature feature, List<AttributeDescriptor> attributes, int geometryCells) {
        List<String> cells = new ArrayList<>();
        attributes.forEach(attribute -> cells.add(cell(feature.getAttribute(attribute.getLocalName()))));
        if (feature.getDefaultGeometry() instanceof Point point) {
            cells.add(degrees(point.getX()));
            cells.add(degrees(point.getY()));
        } else if (feature.getDefaultGeometry() instanceof Geometry geometry) {
            WKTWriter writer = new WKTWriter();
            writer.setPrecisionModel(new PrecisionModel(MILLIONTHS));
            cells.add(writer.write(geometry));
        } else {
            cells.addAll(Collections.nCopies(geometryCells, ""));
        }
        return cells;
    }

    /** Numbers never in powers of ten, which spreadsheets read as text. */
    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Double number ? BigDecimal.valueOf(number).toPlainString() : value.toString();
    }

    private static String degrees(double value) {
        return BigDecimal.valueOf(Math.round(value * MILLIONTHS), 6)
                .stripTrailingZeros()
                .toPlainString();
    }
}
