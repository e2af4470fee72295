package org.caravanserai.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.analysis.corridor.CorridorOverlap;
import org.caravanserai.analysis.corridor.Followed;
import org.caravanserai.analysis.corridor.MutualOverlap;
import org.caravanserai.analysis.corridor.OverlapMatrix;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.geo.Spans;

/** Overlaps of corridors as comma-separated values, both ways in one table. */
public final class OverlapCsv {

    private OverlapCsv() {}

    /** One line a corridor: what it follows, and most. */
    public static String corridors(MutualOverlap overlap) {
        CsvText csv = new CsvText(
                "corridor",
                "programme",
                "mode",
                "km",
                "within_km",
                "near_km",
                "near_share",
                "along_km",
                "follows_most",
                "most_km",
                "most_share",
                "stretch_from",
                "stretch_to",
                "stretch_from_km",
                "stretch_to_km");
        for (OverlapMatrix half : List.of(overlap.there(), overlap.back())) {
            half.rows().forEach(row -> csv.row(cells(row)));
        }
        return csv.toString();
    }

    /** The whole matrix: one line a pair and direction, also where they come nowhere near. */
    public static String pairs(MutualOverlap overlap) {
        CsvText csv =
                new CsvText("corridor", "with", "within_km", "km", "near_km", "near_share", "along_km", "stretches");
        for (OverlapMatrix half : List.of(overlap.there(), overlap.back())) {
            for (Followed row : half.rows()) {
                all(half, row).forEach(pair -> csv.row(cells(pair)));
            }
        }
        return csv.toString();
    }

    private static List<CorridorOverlap> all(OverlapMatrix half, Followed row) {
        Map<Corridor, CorridorOverlap> near = row.overlaps().stream()
                .collect(Collectors.toMap(CorridorOverlap::with, pair -> pair, (a, b) -> a, LinkedHashMap::new));
        return half.query().with().stream()
                .filter(other -> !other.equals(row.corridor()))
                .map(other -> near.getOrDefault(
                        other,
                        new CorridorOverlap(row.corridor(), other, row.withinKm(), row.lengthKm(), Spans.none())))
                .toList();
    }

    private static String[] cells(CorridorOverlap pair) {
        return new String[] {
            pair.of().id(),
            pair.with().id(),
            Lengths.plain(pair.withinKm()),
            Lengths.metres(pair.lengthKm()).toPlainString(),
            Lengths.metres(pair.km()).toPlainString(),
            Lengths.share(pair.share()).toPlainString(),
            Lengths.metres(pair.alongKm()).toPlainString(),
            String.valueOf(pair.near().spans().size())
        };
    }

    private static String[] cells(Followed row) {
        return new String[] {
            row.corridor().id(),
            row.corridor().programme(),
            row.corridor().mode().word(),
            Lengths.metres(row.lengthKm()).toPlainString(),
            Lengths.plain(row.withinKm()),
            Lengths.metres(row.km()).toPlainString(),
            Lengths.share(row.share()).toPlainString(),
            Lengths.metres(row.alongKm()).toPlainString(),
            row.most().map(most -> most.with().id()).orElse(""),
            row.most().map(most -> Lengths.metres(most.km()).toPlainString()).orElse(""),
            row.most().map(most -> Lengths.share(most.share()).toPlainString()).orElse(""),
            row.longest().map(stretch -> stretch.from().place().id()).orElse(""),
            row.longest().map(stretch -> stretch.to().place().id()).orElse(""),
            row.longest()
                    .map(stretch -> Lengths.metres(stretch.span().fromKm()).toPlainString())
                    .orElse(""),
            row.longest()
                    .map(stretch -> Lengths.metres(stretch.span().toKm()).toPlainString())
                    .orElse("")
        };
    }
}
