package org.caravanserai.report.print;

import java.util.List;
import org.caravanserai.dataset.CountryOutline;
import org.caravanserai.dataset.Geodata;

/**
 * The land of a map; all else is water.
 *
 * @param countries of the atlas, named on the map
 * @param neighbours others, in the background
 */
public record MapLand(List<CountryOutline> countries, List<CountryOutline> neighbours) {

    public MapLand {
        countries = List.copyOf(countries);
        neighbours = List.copyOf(neighbours);
    }

    /** The land that a folder of tables knows. */
    public static MapLand of(Geodata geodata) {
        return new MapLand(geodata.countries(), geodata.neighbours());
    }
}
