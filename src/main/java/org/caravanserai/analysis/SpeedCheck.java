package org.caravanserai.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Rate;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.HaulModel;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.network.Leg;
import org.caravanserai.network.TransportNetwork;

/**
 * A speed with delay (TFI4) that CPMM measured in a country and year beside the model's on the same network: every CAREC
 * corridor of the mode driven once in each direction, borders included. Rests are told apart, as CPMM's list of stops has
 * none for them.
 *
 * @param country ISO 3166-1 alpha-2, or {@code CAREC} for all
 * @param published the measured speed, which is not put into the model
 * @param swd the model's, all hours counted
 * @param swdWithoutRest the model's, daily rests and breaks left out
 */
public record SpeedCheck(String country, Mode mode, Figure published, double swd, double swdWithoutRest) {

    /** All published speeds with delay of an atlas, by mode, country and year. */
    public static List<SpeedCheck> all(Atlas atlas) {
        Map<String, Map<String, Amount[]>> driven = new TreeMap<>();
        List<SpeedCheck> tests = new ArrayList<>();
        for (Rate rate : atlas.contents().rates()) {
            boolean tested = rate.parameter().equals("swd")
                    && rate.mode().isPresent()
                    && rate.figure().year() > 0
                    && !setsYards(atlas, rate);
            if (tested) {
                Mode mode = rate.mode().orElseThrow();
                Amount[] sums = driven.computeIfAbsent(
                                mode.word() + rate.figure().year(),
                                key -> driven(atlas, mode, rate.figure().year()))
                        .get(rate.country());
                if (sums != null) {
                    tests.add(new SpeedCheck(rate.country(), mode, rate.figure(), kmh(sums[0]), kmh(sums[1])));
                }
            }
        }
        tests.sort(Comparator.comparing(SpeedCheck::mode)
                .thenComparing(SpeedCheck::country)
                .thenComparingInt(test -> test.published().year()));
        return tests;
    }

    /** A speed that the standing in yards was derived from is put into the model and tests nothing. */
    private static boolean setsYards(Atlas atlas, Rate speed) {
        return atlas.contents().rates().stream()
                .anyMatch(rate -> rate.parameter().equals(HaulModel.YARD_HOURS)
                        && rate.country().equals(speed.country())
                        && rate.mode().equals(speed.mode()));
    }

    private static double kmh(Amount amount) {
        return amount.km() / amount.hours();
    }

    /** By country and for all together: everything, and everything but rests. */
    private static Map<String, Amount[]> driven(Atlas atlas, Mode mode, int year) {
        FreightProfile profile = FreightProfile.named(mode == Mode.ROAD ? "truck-20t" : "rail-container-40ft")
                .orElseThrow();
        TransportNetwork network = TransportNetwork.compile(atlas, profile, LocalDate.of(year, 12, 31));
        Map<String, Amount[]> sums = new TreeMap<>();
        for (Leg leg : network.legs()) {
            if (leg.mode() == mode && onCarec(atlas, leg)) {
                leg.entries().forEach(entry -> {
                    add(sums, entry.country(), entry);
                    add(sums, Rate.PROGRAMME, entry);
                });
            }
        }
        return sums;
    }

    private static void add(Map<String, Amount[]> sums, String country, LedgerEntry entry) {
        Amount[] both = sums.computeIfAbsent(country, key -> new Amount[] {Amount.ZERO, Amount.ZERO});
        both[0] = both[0].plus(entry.amount());
        if (entry.component() != Component.REST) {
            both[1] = both[1].plus(entry.amount());
        }
    }

    private static boolean onCarec(Atlas atlas, Leg leg) {
        return leg.link().isPresent()
                ? atlas.corridorsOver(leg.id()).stream()
                        .flatMap(id -> atlas.corridor(id).stream())
                        .anyMatch(SpeedCheck::isCarec)
                : leg.crossing().isPresent()
                        && atlas.contents().corridors().stream()
                                .filter(SpeedCheck::isCarec)
                                .anyMatch(corridor -> corridor.crossings().contains(leg.id()));
    }

    private static boolean isCarec(Corridor corridor) {
        return corridor.programme().equals(Rate.PROGRAMME);
    }
}
