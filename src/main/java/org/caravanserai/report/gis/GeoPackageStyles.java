package org.caravanserai.report.gis;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.caravanserai.report.Provenance;
import org.geotools.api.feature.simple.SimpleFeatureType;

/** The table in which QGIS looks for the style of a layer, so that it shows the layers dressed. */
final class GeoPackageStyles {

    private static final String TABLE = """
            CREATE TABLE layer_styles (
              id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
              f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256),
              styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN,
              description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME);
            """;

    private GeoPackageStyles() {}

    /** Writes the style that ships for each layer with a geometry. */
    static void write(Connection connection, Provenance provenance, List<SimpleFeatureType> layers)
            throws SQLException, IOException {
        GeoPackageFile.run(connection, TABLE);
        try (PreparedStatement contents = connection.prepareStatement("INSERT INTO gpkg_contents VALUES"
                + " ('layer_styles', 'attributes', 'layer_styles', '', ?, NULL, NULL, NULL, NULL, NULL)")) {
            contents.setString(1, GeoPackageFile.changed(provenance));
            contents.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO layer_styles VALUES"
                + " (NULL, '', '', ?, ?, ?, ?, '', 1, 'as Caravanserai draws it', '', NULL, ?)")) {
            for (SimpleFeatureType layer : layers) {
                if (layer.getGeometryDescriptor() != null) {
                    insert.setString(1, layer.getTypeName());
                    insert.setString(2, layer.getGeometryDescriptor().getLocalName());
                    insert.setString(3, layer.getTypeName());
                    insert.setString(4, GeoPackageFile.resource(layer.getTypeName() + ".qml"));
                    insert.setString(5, GeoPackageFile.changed(provenance));
                    insert.executeUpdate();
                }
            }
        }
    }
}
