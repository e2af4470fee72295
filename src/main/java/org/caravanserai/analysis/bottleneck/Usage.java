package org.caravanserai.analysis.bottleneck;

import java.util.Optional;
import org.caravanserai.atlas.Figure;
import org.caravanserai.freight.FreightProfile;

/**
 * Who goes over an element today.
 *
 * @param pairs how many of the best routes
 * @param loads how many loads
 * @param share of all loads that have a way, 0 to 1
 */
public record Usage(int pairs, double loads, double share) {

    /**
     * What the first hour saved there is worth to those who go over it already, USD for all loads together; empty where the
     * profile states no value of time. The derivative of their time, so a lower bound where others would come.
     */
    public Optional<Double> usdOfAnHour(FreightProfile profile) {
        return profile.valueOfTime().map(Figure::value).map(value -> value * loads);
    }
}
