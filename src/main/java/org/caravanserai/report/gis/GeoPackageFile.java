package org.caravanserai.report.gis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.caravanserai.report.Provenance;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.sqlite.SQLiteConfig;

/**
 * Layers as a GeoPackage 1.3: a spatial index (R-tree) on every geometry column, QGIS styles, and where the data come from
 * as metadata. The same layers give the same bytes: times of change are the day the layers tell of, not that of writing.
 *
 * @see <a href="https://www.geopackage.org/spec130/">OGC 12-128r17, GeoPackage Encoding Standard 1.3</a>
 */
final class GeoPackageFile {

    private GeoPackageFile() {}

    static void write(Provenance provenance, List<SimpleFeatureCollection> layers, Path file) throws IOException {
        try (Connection connection = open(file)) {
            connection.setAutoCommit(false);
            run(connection, resource("geopackage.sql"));
            for (SimpleFeatureCollection layer : layers) {
                new GeoPackageTable(connection, provenance).write(layer);
            }
            GeoPackageStyles.write(
                    connection,
                    provenance,
                    layers.stream().map(layer -> layer.getSchema()).toList());
            metadata(connection, provenance);
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Without a journal: the file is thrown away when it cannot be finished. */
    private static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private static void metadata(Connection connection, Provenance provenance) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO gpkg_metadata VALUES (1, 'dataset', 'http://purl.org/dc/terms/', 'application/json', ?)")) {
            insert.setString(1, provenance.toJson().toString());
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO gpkg_metadata_reference VALUES ('geopackage', NULL, NULL, NULL, ?, 1, NULL)")) {
            insert.setString(1, changed(provenance));
            insert.executeUpdate();
        }
    }

    /** The time of change that every table is given. */
    static String changed(Provenance provenance) {
        return provenance.asOf() + "T00:00:00.000Z";
    }

    /** Runs statements that end in semicolons. */
    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** A text that ships beside this class. */
    static String resource(String name) throws IOException {
        try (InputStream in = GeoPackageFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the library lacks its resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
