package org.caravanserai.report.gis;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.geo.Wgs84;
import org.caravanserai.report.Provenance;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** One layer as a table of a GeoPackage, with its spatial index. */
final class GeoPackageTable {

    private static final Map<Class<?>, String> TYPES =
            Map.of(String.class, "TEXT", Double.class, "DOUBLE", Integer.class, "MEDIUMINT", Boolean.class, "BOOLEAN");

    private final Connection connection;
    private final Provenance provenance;

    GeoPackageTable(Connection connection, Provenance provenance) {
        this.connection = connection;
        this.provenance = provenance;
    }

    void write(SimpleFeatureCollection layer) throws SQLException, IOException {
        Features features = Features.of(layer);
        Optional<String> geometry =
                Optional.ofNullable(layer.getSchema().getGeometryDescriptor()).map(GeometryDescriptor::getLocalName);
        create(layer, features, geometry);
        insert(features, geometry);
        contents(features, geometry.isPresent());
        if (geometry.isPresent()) {
            Class<?> type = layer.getSchema().getGeometryDescriptor().getType().getBinding();
            columns(features.name(), geometry.get(), type);
            GeoPackageFile.run(
                    connection,
                    GeoPackageFile.resource("rtree.sql")
                            .replace("${table}", features.name())
                            .replace("${column}", geometry.get()));
            index(features, geometry.get());
        }
    }

    private void create(SimpleFeatureCollection layer, Features features, Optional<String> geometry)
            throws SQLException {
        List<String> columns = new ArrayList<>(List.of("fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"));
        geometry.ifPresent(column -> columns.add(quoted(column) + " "
                + nameOf(layer.getSchema().getGeometryDescriptor().getType().getBinding())));
        for (AttributeDescriptor attribute : features.attributes()) {
            columns.add(quoted(attribute.getLocalName()) + " "
                    + TYPES.get(attribute.getType().getBinding()));
        }
        GeoPackageFile.run(
                connection, "CREATE TABLE " + quoted(features.name()) + " (" + String.join(", ", columns) + ")");
    }

    private void insert(Features features, Optional<String> geometry) throws SQLException {
        int columns =
                1 + geometry.stream().toList().size() + features.attributes().size();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + quoted(features.name())
                + " VALUES (" + String.join(", ", Collections.nCopies(columns, "?")) + ")")) {
            int fid = 0;
            for (SimpleFeature feature : features.list()) {
                int column = 1;
                insert.setInt(column++, ++fid);
                if (geometry.isPresent()) {
                    insert.setBytes(column++, blob(feature));
                }
                for (AttributeDescriptor attribute : features.attributes()) {
                    set(insert, column++, feature.getAttribute(attribute.getLocalName()));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static byte[] blob(SimpleFeature feature) {
        return feature.getDefaultGeometry() == null
                ? null
                : GeoPackageGeometry.blob((Geometry) feature.getDefaultGeometry());
    }

    private static void set(PreparedStatement statement, int column, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(column, Types.NULL);
        } else if (value instanceof Boolean flag) {
            statement.setInt(column, flag ? 1 : 0);
        } else {
            statement.setObject(column, value);
        }
    }

    private void contents(Features features, boolean spatial) throws SQLException {
        Envelope box = new Envelope();
        features.list().stream()
                .map(SimpleFeature::getDefaultGeometry)
                .filter(Geometry.class::isInstance)
                .forEach(geometry -> box.expandToInclude(((Geometry) geometry).getEnvelopeInternal()));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, features.name());
            insert.setString(2, spatial ? "features" : "attributes");
            insert.setString(3, features.name());
            insert.setString(4, provenance.attribution());
            insert.setString(5, GeoPackageFile.changed(provenance));
            double[] edges = {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
            for (int i = 0; i < edges.length; i++) {
                insert.setObject(6 + i, box.isNull() ? null : edges[i]);
            }
            insert.setObject(10, spatial ? Wgs84.SRID : null);
            insert.executeUpdate();
        }
    }

    private void columns(String table, String column, Class<?> type) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)")) {
            insert.setString(1, table);
            insert.setString(2, column);
            insert.setString(3, nameOf(type));
            insert.setInt(4, Wgs84.SRID);
            insert.executeUpdate();
        }
    }

    private void index(Features features, String column) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + quoted("rtree_" + features.name() + "_" + column) + " VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < features.list().size(); i++) {
                if (features.list().get(i).getDefaultGeometry() instanceof Geometry geometry && !geometry.isEmpty()) {
                    Envelope box = geometry.getEnvelopeInternal();
                    insert.setInt(1, i + 1);
                    insert.setDouble(2, box.getMinX());
                    insert.setDouble(3, box.getMaxX());
                    insert.setDouble(4, box.getMinY());
                    insert.setDouble(5, box.getMaxY());
                    insert.executeUpdate();
                }
            }
        }
    }

    private static String nameOf(Class<?> geometry) {
        return geometry.getSimpleName().toUpperCase(java.util.Locale.ROOT);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
