package org.caravanserai.analysis.breakeven;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Rate;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.scenario.Change;
import org.caravanserai.scenario.Origin;
import org.caravanserai.scenario.Scenario;

/**
 * A number that a scenario can set or scale.
 *
 * @param subject what it is of, with a direction if it has one: {@code post:torkham-pk outbound}; or a selection
 * @param quantity hours, usd, speed, rate, or a parameter of rates.csv
 * @param scales whether values are factors
 * @param origin where the words stand
 */
record FigureLever(String subject, String quantity, boolean scales, Origin origin) implements Lever {

    private static final Pattern WORDS =
            Pattern.compile("(?<subject>.+?)\\s+(?<quantity>[A-Za-z][\\w-]*)\\s*(?<operator>[*=]?)");
    private static final Pattern SELECTION = Pattern.compile("(?i)(links|crossings)\\s+where\\s.*");
    private static final String RATE = "rate:";
    private static final String TERMINAL = "terminal:";

    static FigureLever parse(String text, Origin origin) {
        Matcher matcher = WORDS.matcher(unquoted(text));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is nothing that can be varied; write what a scenario"
                    + " sets without the number, such as crossing:torkham hours, terminal:gwadar-port usd,"
                    + " rate:PK road tfi3, link:ID speed*, or open-days:torkham");
        }
        String quantity = matcher.group("quantity");
        // The price of a link has the unit of a profile, so that it can be scaled only.
        boolean scales = matcher.group("operator").equals("*")
                || (quantity.equals("rate") && matcher.group("operator").isEmpty());
        return new FigureLever(matcher.group("subject"), quantity, scales, origin);
    }

    /** A selection may stand in quotes. */
    private static String unquoted(String text) {
        return text.startsWith("\"") ? text.substring(1).replaceFirst("\"", "") : text;
    }

    private boolean isSelection() {
        return SELECTION.matcher(subject).matches();
    }

    @Override
    public String words() {
        return subject + " " + quantity + (scales ? "*" : "");
    }

    @Override
    public String unit(Atlas atlas) {
        if (scales) {
            return "times";
        }
        if (subject.startsWith(RATE)) {
            return rateUnit(atlas).orElse("");
        }
        return switch (quantity) {
            case "hours" -> "h";
            case "usd" -> terminalUnit(atlas).orElse("USD");
            case "speed" -> "km/h";
            default -> "";
        };
    }

    /** The unit of a rate of the same country and mode, else of any. */
    private Optional<String> rateUnit(Atlas atlas) {
        String country = subject.substring(RATE.length()).split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
        return atlas.contents().rates().stream()
                .filter(rate -> rate.parameter().equals(quantity))
                .min((a, b) -> Boolean.compare(
                        !a.country().equals(country), !b.country().equals(country)))
                .map(Rate::figure)
                .map(figure -> figure.unit());
    }

    private Optional<String> terminalUnit(Atlas atlas) {
        return subject.startsWith(TERMINAL)
                ? atlas
                        .terminalsAt(atlas.names()
                                .place(subject.substring(TERMINAL.length()).strip())
                                .id())
                        .stream()
                        .map(terminal -> "USD/" + terminal.per().word())
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Scale scale(Atlas atlas) {
        boolean inDivisor = subject.startsWith(RATE)
                ? rateUnit(atlas).filter(unit -> unit.startsWith("km/")).isPresent()
                        || quantity.startsWith("speed_factor")
                        || quantity.contains("driving_hours")
                : quantity.equals("speed");
        return inDivisor ? Scale.RECIPROCAL : Scale.LINEAR;
    }

    @Override
    public OptionalDouble neutral() {
        return scales ? OptionalDouble.of(1) : OptionalDouble.empty();
    }

    @Override
    public void check(Atlas atlas) {
        requireNonNull(at(1).applyTo(atlas));
    }

    @Override
    public Scenario at(double value, Atlas atlas, FreightProfile profile, LocalDate date) {
        return at(value);
    }

    private Scenario at(double value) {
        String operation =
                quantity + (scales ? "*" : "=") + BigDecimal.valueOf(value).toPlainString();
        Change change = isSelection()
                ? Change.where(subject, operation, origin)
                : Change.setting(subject + " " + operation, origin);
        return Scenario.of(List.of(change));
    }
}
