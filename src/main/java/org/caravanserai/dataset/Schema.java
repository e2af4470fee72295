package org.caravanserai.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables of a geodata folder and their columns, as geodata/README.md describes them. */
enum Schema {
    DATASET("key,value,note"),
    SOURCES("id,title,publisher,year,url,licence,retrieved"),
    PLACES("id,name,alt_names,country,kind,lat,lon,elevation_m,source,note"),
    RATES("country,mode,parameter,value,unit,year,confidence,source,note"),
    LINKS("id,from,to,mode,ref,length_km,length_basis,class,terrain,gauge_mm,tracks,electrified,status,opened,closed,"
            + "season_closed,source,note"),
    CROSSINGS("id,name,alt_names,from_post,to_post,mode,from_clearance,to_clearance,source,note"),
    CROSSING_STATUS("crossing,from_date,to_date,status,detail,source"),
    CALENDARS("kind,id,post,from_date,to_date,season,weekdays,opens,closes,time_zone,holidays,source,note"),
    HOLIDAYS("calendar,from_date,to_date,name,source,note"),
    TIME_ZONES("country,place,time_zone,source,note"),
    ADMISSIONS("crossing,from_date,to_date,regime,countries,detail,source"),
    POST_PERFORMANCE("post,mode,direction,year,hours,usd,sample,confidence,source,note"),
    CORRIDORS("id,programme,name,mode,source,note"),
    CORRIDOR_PLACES("corridor,seq,place"),
    TERMINALS("place,from_track,to_track,hours,usd,per,capacity,confidence,source,note"),
    PORTS("place,attribute,value,unit,year,confidence,source,note"),
    PROJECTS("id,name,status,expected_year,links,usd_m,source,note"),
    AGREEMENTS("id,name,parties,from_date,to_date,allows,source,note"),
    TRIPS(
            "id,name,profile,from_place,to_place,via,avoid,date,kind,km,hours_low,hours_high,usd,cargo,source,note,explanation"),
    CORRIDOR_PERFORMANCE("corridor,mode,indicator,value,unit,year,confidence,source,note");

    /** The lines of the links. */
    static final String ALIGNMENTS = "alignments.geojson";

    /** The boundary polygons, for checks and maps. */
    static final String COUNTRIES = "countries.geojson";

    /** Tables without which there is no network; the others may be missing, which is read as empty. */
    private static final Set<Schema> REQUIRED =
            Set.of(DATASET, SOURCES, PLACES, RATES, LINKS, CROSSINGS, CROSSING_STATUS);

    private final String header;

    Schema(String header) {
        this.header = header;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    boolean required() {
        return REQUIRED.contains(this);
    }

    List<String> header() {
        return List.of(header.split(","));
    }
}
