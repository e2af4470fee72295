package org.caravanserai.report.gis;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.layer.AtlasLayers;
import org.caravanserai.layer.Selection;
import org.caravanserai.report.OutputFiles;
import org.caravanserai.report.Provenance;
import org.caravanserai.routing.Route;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;

/**
 * Layers on their way into files, with the sources they name and where they come from. What is written reads back to
 * the same values: coordinates to six decimals in GeoJSON, CSV and KML, to the last bit in a GeoPackage.
 *
 * @param layers in the order in which a map lists them
 * @param sources a table of the sources that the layers name
 */
public record LayerExport(
        Provenance provenance, List<SimpleFeatureCollection> layers, SimpleFeatureCollection sources) {

    public LayerExport {
        layers = List.copyOf(layers);
    }

    /**
     * Layers of an atlas on a day, by name.
     *
     * @param where which of their features; empty for all
     * @throws IllegalArgumentException if there is no layer of a name, or the selection names an attribute that one of them
     *     does not have
     */
    public static LayerExport of(Atlas atlas, AtlasLayers day, List<String> names, Optional<Selection> where) {
        List<SimpleFeatureCollection> layers = names.stream()
                .map(day::named)
                .map(layer -> where.map(selection -> selected(layer, selection)).orElse(layer))
                .toList();
        Provenance whole = Provenance.of(atlas.info(), day.date());
        return new LayerExport(
                where.map(selection -> whole.with("where", selection.toString()))
                        .orElse(whole),
                layers,
                new SourceTable(atlas).namedBy(layers));
    }

    private static SimpleFeatureCollection selected(SimpleFeatureCollection layer, Selection selection) {
        Set<String> ids = selection.in(layer);
        return new ListFeatureCollection(
                layer.getSchema(),
                Features.of(layer).list().stream()
                        .filter(feature -> ids.contains(feature.getID()))
                        .toList());
    }

    /** A route: its legs, its stops on the way, its borders and its account. */
    public static LayerExport of(Route route) {
        List<SimpleFeatureCollection> layers = new RouteLayers(route).all();
        return new LayerExport(Provenance.of(route.query()), layers, new SourceTable(route.atlas()).namedBy(layers));
    }

    /** Adds a GeoJSON file for every layer that has geometries. */
    public void addGeoJson(OutputFiles files) {
        for (SimpleFeatureCollection layer : layers) {
            if (layer.getSchema().getGeometryDescriptor() != null) {
                files.add(nameOf(layer) + ".geojson", file -> new GeoJsonFile(provenance, sources).write(layer, file));
            }
        }
    }

    /** Adds a CSV file for every layer and for the sources, and a README that says where they come from. */
    public void addCsv(OutputFiles files) {
        for (SimpleFeatureCollection layer : withSources()) {
            files.add(nameOf(layer) + ".csv", file -> CsvFile.write(layer, file));
        }
        files.add("README.txt", provenance + "\n" + CsvFile.FORM);
    }

    /**
     * One layer as GeoJSON.
     *
     * @throws IllegalArgumentException if there is no layer of this name
     */
    public JsonNode geoJson(String name) {
        SimpleFeatureCollection layer = layers.stream()
                .filter(one -> nameOf(one).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no layer " + name));
        return new GeoJsonFile(provenance, sources).document(layer);
    }

    /** One GeoPackage that holds all of it. */
    public OutputFiles.Content geoPackage() {
        return this::writeGeoPackage;
    }

    /** Adds one GeoPackage that holds all of it. */
    public void addGeoPackage(OutputFiles files, String name) {
        files.add(name, this::writeGeoPackage);
    }

    /** Adds one KML document with all layers that have geometries. */
    public void addKml(OutputFiles files, String name) {
        files.add(name, file -> KmlFile.write(provenance, layers, file));
    }

    private void writeGeoPackage(Path file) throws IOException {
        GeoPackageFile.write(provenance, withSources(), file);
    }

    private List<SimpleFeatureCollection> withSources() {
        List<SimpleFeatureCollection> all = new ArrayList<>(layers);
        all.add(sources);
        return all;
    }

    private static String nameOf(SimpleFeatureCollection layer) {
        return layer.getSchema().getTypeName();
    }
}
