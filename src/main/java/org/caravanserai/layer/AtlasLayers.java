package org.caravanserai.layer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasContents;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.NearMatches;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.Terminal;
import org.geotools.data.simple.SimpleFeatureCollection;

/**
 * An atlas on a date as GeoTools layers in longitude and latitude (WGS 84), for maps, filters (ECQL) and any GeoTools-based
 * tool. Features are sorted by id and have it as their feature id; every call makes them anew, so that a layer can be
 * edited without touching the atlas. {@link AtlasDataStore} offers the same as a data store.
 */
public final class AtlasLayers {

    private final Atlas atlas;
    private final LocalDate date;
    private final Map<String, Supplier<SimpleFeatureCollection>> byName = new LinkedHashMap<>();

    /** The layers of an atlas on its reference date. */
    public AtlasLayers(Atlas atlas) {
        this(atlas, atlas.info().defaultDate());
    }

    /** The layers of an atlas with what is open on {@code date}. */
    public AtlasLayers(Atlas atlas, LocalDate date) {
        this.atlas = atlas;
        this.date = date;
        byName.put(PlaceLayer.NAME, this::places);
        byName.put(LinkLayer.NAME, this::links);
        byName.put(PostLayer.NAME, this::posts);
        byName.put(CrossingLayer.NAME, this::crossings);
        byName.put(CorridorLayer.NAME, this::corridors);
        byName.put(TerminalLayer.NAME, this::terminals);
    }

    /** The day whose state the layers tell. */
    public LocalDate date() {
        return date;
    }

    /** What the layers are called, in the order in which a map lists them. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /**
     * The layer called {@code name}.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public SimpleFeatureCollection named(String name) {
        Supplier<SimpleFeatureCollection> layer = byName.get(name);
        if (layer == null) {
            List<String> near = NearMatches.of(name, byName.keySet());
            throw new IllegalArgumentException("no layer \"" + name + "\""
                    + (near.isEmpty()
                            ? "; there are " + String.join(", ", byName.keySet())
                            : "; did you mean " + String.join(", ", near) + "?"));
        }
        return layer.get();
    }

    /** Places: {@code id}, {@code name}, {@code country}, {@code kind} and more. */
    public SimpleFeatureCollection places() {
        return PlaceLayer.design().of(contents().places(), Place::id);
    }

    /** Links: {@code id}, {@code from_place}, {@code to_place}, {@code country}, {@code mode}, {@code ref}, {@code class}, {@code terrain}, {@code status}, {@code open}, {@code length_km} and more. */
    public SimpleFeatureCollection links() {
        return LinkLayer.design(atlas, date).of(contents().links(), Link::id);
    }

    /** Posts, two for each crossing: {@code crossing}, {@code country}, {@code state}, {@code hours_out}, {@code usd_out}, {@code hours_in}, {@code usd_in}, {@code calendar} and more. */
    public SimpleFeatureCollection posts() {
        return new PostLayer(atlas, date)
                .design()
                .of(PostLayer.Post.of(contents().crossings()), PostLayer.Post::id);
    }

    /** Border crossings at their first post: {@code id}, {@code name}, {@code from_country}, {@code to_country}, {@code mode}, {@code state} and more. */
    public SimpleFeatureCollection crossings() {
        return CrossingLayer.design(atlas, date).of(contents().crossings(), BorderCrossing::id);
    }

    /** Corridors: {@code id}, {@code programme}, {@code name}, {@code mode}, {@code length_km}, {@code open_km} and more. */
    public SimpleFeatureCollection corridors() {
        return CorridorLayer.design(atlas, date).of(contents().corridors(), Corridor::id);
    }

    /** Terminals, one for each change of track: {@code place}, {@code from_track}, {@code to_track}, {@code hours}, {@code usd} and more. */
    public SimpleFeatureCollection terminals() {
        List<Terminal> sorted = contents().register().terminals().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        return TerminalLayer.design(atlas, date).of(sorted, Terminal::id);
    }

    private AtlasContents contents() {
        return atlas.contents();
    }
}
