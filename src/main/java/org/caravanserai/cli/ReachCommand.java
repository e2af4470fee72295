package org.caravanserai.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.report.JsonText;
import org.caravanserai.report.ReachCsv;
import org.caravanserai.report.ReachGeoJson;
import org.caravanserai.report.ReachText;
import org.caravanserai.routing.Reach;
import org.caravanserai.routing.ReachQuery;
import org.caravanserai.routing.RoutePlanner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reach PLACE --within 24h,48h}: all that is reached from a place, or that reaches it. */
@Command(
        name = "reach",
        mixinStandardHelpOptions = true,
        description = "Finds all that is reached from a place within so many hours, US dollars or kilometres.",
        footer = {"", "Exit codes: 0 done, 2 wrong use, 3 errors in the data, 4 no network comes to the place."})
final class ReachCommand implements Callable<Integer> {

    private static final double DEFAULT_WIDTH_KM = 25;

    /** How the reach is written. */
    enum Format {
        TEXT,
        GEOJSON,
        CSV
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLACE", description = "Id or name of a place.")
    private String place;

    @Option(
            names = "--within",
            required = true,
            split = ",",
            paramLabel = "LIMIT",
            description =
                    "Limits, all of one unit, which says also what to make least of: 24h,48h or 1000usd or 500km.")
    private List<String> within;

    @Option(names = "--inbound", description = "From wherever PLACE is reached within the limit: its hinterland.")
    private boolean inbound;

    @Mixin
    private WhoOptions who;

    @Mixin
    private HowOptions how;

    @Option(
            names = "--format",
            paramLabel = "text|geojson|csv",
            defaultValue = "text",
            description = "How the reach is written; geojson has areas and stops, csv the stops. Default:"
                    + " ${DEFAULT-VALUE}.")
    private Format format;

    @Option(
            names = "--width",
            paramLabel = "KM",
            description = "How far from the reached network an area goes; for --format geojson. Default: 25.")
    private Double widthKm;

    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        FreightProfile profile = who.profile();
        Objective objective = objective();
        double[] limits = within.stream()
                .mapToDouble(text -> limit(text, objective).orElseThrow(() -> mixed(text, objective)))
                .toArray();
        ReachQuery query = (inbound ? ReachQuery.towards(place) : ReachQuery.from(place))
                .within(limits)
                .with(how.options());
        checkWidth();
        Atlas atlas = scenario.applied(data.atlas(), spec.commandLine().getErr());
        Reach reach = RoutePlanner.of(atlas, profile).reach(query, objective);
        how.warnBeyondSources(atlas, spec.commandLine().getErr());
        spec.commandLine().getOut().print(written(reach));
        return reach.stops().isEmpty() ? ExitCode.NO_ROUTE : ExitCode.OK;
    }

    private void checkWidth() {
        if (widthKm == null) {
            return;
        }
        if (format != Format.GEOJSON) {
            throw new IllegalArgumentException("--width is for the areas of --format geojson");
        }
        if (!(widthKm > 0 && widthKm < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("--width must be above 0 km, was " + widthKm);
        }
    }

    /** What the unit of the first limit says to make least of; {@code --objective} may say it again, but nothing else. */
    private Objective objective() {
        for (Objective objective : Objective.values()) {
            if (limit(within.get(0), objective).isPresent()) {
                boolean said = spec.commandLine().getParseResult().hasMatchedOption("--objective");
                if (said && how.objective() != objective) {
                    throw new IllegalArgumentException("--within " + within.get(0) + " is a limit of "
                            + objective.word() + ", not of " + how.objective().word() + " as --objective asks");
                }
                return objective;
            }
        }
        throw new IllegalArgumentException(
                "--within \"" + within.get(0) + "\" is no limit; write 24h, 1000usd or 500km");
    }

    private static OptionalDouble limit(String text, Objective objective) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        String number =
                plain.substring(0, Math.max(0, plain.length() - objective.unit().length()));
        return plain.endsWith(objective.unit()) && number.matches("\\d+(\\.\\d+)?")
                ? OptionalDouble.of(Double.parseDouble(number))
                : OptionalDouble.empty();
    }

    private static IllegalArgumentException mixed(String text, Objective objective) {
        return new IllegalArgumentException("--within \"" + text + "\" is no limit in " + objective.unit()
                + ", as the first one is; write all in one unit");
    }

    private String written(Reach reach) {
        return switch (format) {
            case TEXT -> ReachText.of(reach);
            case GEOJSON -> JsonText.of(ReachGeoJson.of(reach, widthKm == null ? DEFAULT_WIDTH_KM : widthKm));
            case CSV -> ReachCsv.of(reach);
        };
    }
}
