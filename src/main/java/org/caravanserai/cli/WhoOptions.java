package org.caravanserai.cli;

import java.nio.file.Path;
import java.util.List;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.dataset.ProfileFile;
import org.caravanserai.freight.FreightProfile;
import picocli.CommandLine.Option;

/** The options that say who travels. */
final class WhoOptions {

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "truck-20t",
            description =
                    "Who travels: truck-20t (one driver), truck-20t-crew (two), container-40ft (road, rail and sea),"
                            + " rail-container-40ft, bulk-rail-wagon, caravan, or a YAML file of your own. Default:"
                            + " ${DEFAULT-VALUE}.")
    private String profile;

    @Option(
            names = "--value-of-time",
            paramLabel = "USD",
            arity = "0..1",
            fallbackValue = "",
            description = "Charge every hour, at the profile's value of time or at so many USD an hour; counts for"
                    + " --objective cost.")
    private String valueOfTime;

    FreightProfile profile() {
        return profile(profile);
    }

    /** Another profile, charged for its hours as this one is. */
    FreightProfile profile(String other) {
        FreightProfile named = named(other);
        if (valueOfTime == null) {
            return named;
        }
        return valueOfTime.isEmpty() ? named.pricingTime() : named.pricingTime(stated(valueOfTime));
    }

    /** The profile with this id or in this file. */
    static FreightProfile named(String text) {
        return ProfileFile.named(text, Path.of(""));
    }

    private static Figure stated(String usdPerHour) {
        try {
            double value = Double.parseDouble(usdPerHour);
            if (value >= 0 && value < Double.POSITIVE_INFINITY) {
                return new Figure(
                        "value of time as asked", value, "USD/h", 0, Confidence.ESTIMATED, List.of("as-asked"));
            }
        } catch (NumberFormatException e) {
            // told below, like every other value that is no price
        }
        throw new IllegalArgumentException(
                "--value-of-time \"" + usdPerHour + "\" is no price of an hour; write USD such as 18.2");
    }
}
