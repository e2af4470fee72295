package org.caravanserai.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small sound geodata folder that tests spoil: two towns in Uzbekistan, a post, and a crossing into Turkmenistan. */
final class DrawnFolder {

    private final Path folder;

    DrawnFolder(Path folder) {
        this.folder = folder;
        write("dataset.csv", "key,value,note", "title,drawn,", "reference_date,2026-01-31,", "licence,none,");
        write(
                "sources.csv",
                "id,title,publisher,year,url,licence,retrieved",
                "map,A map,Somebody,2020,,none,2026-01-01");
        write(
                "places.csv",
                "id,name,alt_names,country,kind,lat,lon,elevation_m,source,note",
                "bukhara,Bukhara,Buxoro;Bokhara,UZ,city,39.7747,64.4286,225,map,",
                "karakul,Karakul,,UZ,town,39.5000,63.8500,,map,",
                "alat-uz,Alat post,,UZ,border_post,39.3400,63.7000,,map,",
                "farap-tm,Farap post,,TM,border_post,39.3000,63.6700,,map,");
        write(
                "links.csv",
                "id,from,to,mode,ref,length_km,length_basis,class,terrain,gauge_mm,tracks,electrified,status,opened,closed,season_closed,source,note",
                "m37-bukhara-karakul,bukhara,karakul,road,M37,60,published,trunk,flat,,,,operating,,,,map,",
                "m37-karakul-alat,karakul,alat-uz,road,M37,,derived,trunk,flat,,,,operating,,,,map,");
        write(
                "alignments.geojson",
                "{\"type\": \"FeatureCollection\", \"features\": [",
                line("m37-bukhara-karakul", "[[64.4286,39.7747],[64.2,39.65],[64.0,39.57],[63.85,39.5]]") + ",",
                line("m37-karakul-alat", "[[63.85,39.5],[63.7,39.34]]"),
                "]}");
        write(
                "crossings.csv",
                "id,name,alt_names,from_post,to_post,mode,from_clearance,to_clearance,source,note",
                "farap-alat,Farap - Alat,,alat-uz,farap-tm,road,,,map,");
        write(
                "crossing_status.csv",
                "crossing,from_date,to_date,status,detail,source",
                "farap-alat,1992-01-01,,open,,map");
        write(
                "calendars.csv",
                "kind,id,post,from_date,to_date,season,weekdays,opens,closes,time_zone,holidays,source,note",
                "crossing,farap-alat,,,,all,Mon-Sun,00:00,24:00,Asia/Tashkent,UZ,map,");
        write("holidays.csv", "calendar,from_date,to_date,name,source,note", "UZ,2026-03-21,2026-03-21,Navruz,map,");
        write(
                "post_performance.csv",
                "post,mode,direction,year,hours,usd,sample,confidence,source,note",
                "alat-uz,road,outbound,2022,3.9,,,published,map,");
        write(
                "rates.csv",
                "country,mode,parameter,value,unit,year,confidence,source,note",
                "*,road,sinuosity_flat,1.1,ratio,,derived,map,");
        for (Schema schema : List.of(
                Schema.TERMINALS,
                Schema.PORTS,
                Schema.PROJECTS,
                Schema.AGREEMENTS,
                Schema.TIME_ZONES,
                Schema.ADMISSIONS,
                Schema.TRIPS,
                Schema.CORRIDOR_PERFORMANCE)) {
            writeHeader(schema);
        }
        write("corridors.csv", "id,programme,name,mode,source,note", "carec-2a,CAREC,Corridor 2a,road,map,");
        write(
                "corridor_places.csv",
                "corridor,seq,place",
                "carec-2a,1,bukhara",
                "carec-2a,2,karakul",
                "carec-2a,3,alat-uz",
                "carec-2a,4,farap-tm");
    }

    /** The header alone: a folder needs the file, not its rows. */
    private void writeHeader(Schema schema) {
        write(schema.file(), String.join(",", schema.header()));
    }

    static String line(String link, String coordinates) {
        return "{\"type\": \"Feature\", \"properties\": {\"link\": \"%s\"}, \"geometry\": {\"type\": \"LineString\", \"coordinates\": %s}}"
                .formatted(link, coordinates);
    }

    DrawnFolder write(String file, String... lines) {
        try {
            Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    DrawnFolder replace(String file, String before, String after) {
        try {
            Path path = folder.resolve(file);
            String text = Files.readString(path);
            if (!text.contains(before)) {
                throw new IllegalArgumentException(file + " does not hold " + before);
            }
            Files.writeString(path, text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    List<Problem> problems() {
        return Geodata.folder(folder).problems();
    }

    Geodata geodata() {
        return Geodata.folder(folder);
    }
}
