package org.caravanserai.analysis.breakeven;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.scenario.Origin;
import org.caravanserai.scenario.Scenario;

/**
 * A figure that is varied, in the words of {@link org.caravanserai.scenario.Change} without the number:
 *
 * <table>
 * <caption>The words</caption>
 * <tr><td>{@code crossing:torkham hours}</td><td>set to so many</td></tr>
 * <tr><td>{@code post:torkham-pk outbound usd}, {@code terminal:gwadar-port usd} (port dues)</td><td>set to so many</td></tr>
 * <tr><td>{@code rate:PK road tfi3}</td><td>set to so much, in the unit of rates.csv</td></tr>
 * <tr><td>{@code crossing:torkham hours*}, {@code link:ID speed*}, {@code corridor:ID rate*}</td><td>scaled by so
 * much</td></tr>
 * <tr><td>{@code links where country='PK' AND mode='rail' rate*}</td><td>scaled by so much on all that ECQL
 * selects</td></tr>
 * <tr><td>{@code open-days:torkham}</td><td>the share of days on which a crossing lets freight pass, see
 * {@link Scale#OPEN_DAYS}</td></tr>
 * </table>
 */
public sealed interface Lever permits FigureLever, OpenDaysLever {

    /**
     * The lever that some words stand for. Whether the atlas holds what they name shows when it is used.
     *
     * @throws IllegalArgumentException if they are no such words
     */
    static Lever parse(String words, Origin origin) {
        String text = words.strip();
        return text.startsWith(OpenDaysLever.PREFIX) ? OpenDaysLever.parse(text) : FigureLever.parse(text, origin);
    }

    /** The words, in one spelling. */
    String words();

    /**
     * Goes on only if the atlas holds what it names.
     *
     * @throws IllegalArgumentException if it does not; the message names near matches
     */
    void check(Atlas atlas);

    /** The unit of its values: {@code h}, {@code USD}, {@code times as much} of a factor. */
    String unit(Atlas atlas);

    /** How its values must be stretched for costs to be straight lines. */
    Scale scale(Atlas atlas);

    /** The value at which it changes nothing, where that is so by its nature: 1 of a factor. */
    OptionalDouble neutral();

    /**
     * The scenario that a value of it is.
     *
     * @param atlas what the scenario will be applied to
     * @throws IllegalArgumentException if it has no such value
     */
    Scenario at(double value, Atlas atlas, FreightProfile profile, LocalDate date);
}
