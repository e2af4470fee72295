package org.caravanserai.report.finding;

import java.util.List;
import org.caravanserai.analysis.corridor.CorridorOverlap;
import org.caravanserai.analysis.corridor.Followed;
import org.caravanserai.analysis.corridor.MutualOverlap;
import org.caravanserai.analysis.corridor.NamedStretch;
import org.caravanserai.analysis.corridor.OverlapMatrix;
import org.caravanserai.analysis.corridor.ProgrammeTotal;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.report.Lengths;
import org.caravanserai.report.OverlapGeoJson;
import org.caravanserai.report.print.MapLand;
import org.caravanserai.report.print.OverlapMap;

/** How much of some corridors follows others, and the reverse. */
public final class OverlapFinding {

    private OverlapFinding() {}

    /**
     * The finding.
     *
     * @param atlas that was measured
     */
    public static Finding of(MutualOverlap overlap, Atlas atlas, MapLand land) {
        OverlapMatrix there = overlap.there();
        String of = Lengths.programmes(there.query().of());
        String with = Lengths.programmes(there.query().with());
        String within = Lengths.plain(there.query().withinKm());
        Finding finding = Finding.named("overlap", "%s within %s km of %s, and the reverse".formatted(of, within, with))
                .from(atlas.info())
                .basis("km: of the links over the ground; near: no farther than %s km, as both are drawn"
                        .formatted(within))
                .basis("along: in stretches of at least four times that distance; shorter ones may be mere crossings")
                .basis("most: the one with most km near, and its share of the corridor");
        for (ProgrammeTotal total : there.totals()) {
            finding = finding.saying("Of %s %s lie within %s km of %s: %s of %s km of ways, each link counted once."
                    .formatted(
                            total.programme(),
                            Lengths.percent(total.share()),
                            within,
                            with,
                            Lengths.whole(total.km()),
                            Lengths.whole(total.lengthKm())));
        }
        return finding.with(programmes(overlap))
                .with(corridors("corridors", "%s beside %s".formatted(of, with), there))
                .with(corridors("reverse", "%s beside %s".formatted(with, of), overlap.back()))
                .with(pairs(overlap))
                .warning(
                        "Lines are drawn by hand between named places and good to some kilometres; below 10 km a distance says"
                                + " little.")
                .drawn("map", OverlapMap.of(overlap, atlas, land))
                .layer("stretches", OverlapGeoJson.of(overlap));
    }

    private static Sheet programmes(MutualOverlap overlap) {
        Sheet sheet = Sheet.named("programmes", "By programme, each link once")
                .text("programme", "programme")
                .number("km", "km", 0, 3)
                .number("near_km", "near", 0, 3)
                .number("near_percent", "%", 1, 2);
        for (OverlapMatrix half : List.of(overlap.there(), overlap.back())) {
            for (ProgrammeTotal total : half.totals()) {
                sheet = sheet.row(total.programme(), total.lengthKm(), total.km(), 100 * total.share());
            }
        }
        return sheet;
    }

    private static Sheet corridors(String word, String title, OverlapMatrix matrix) {
        Sheet sheet = Sheet.named(word, title)
                .text("corridor", "corridor")
                .text("programme", "programme")
                .text("mode", "mode")
                .number("km", "km", 0, 3)
                .number("near_km", "near", 0, 3)
                .number("near_percent", "%", 1, 2)
                .number("along_km", "along", 0, 3)
                .text("follows_most", "most")
                .number("most_km", "km", 0, 3)
                .number("most_percent", "%", 1, 2)
                .number("longest_km", "longest", 0, 3)
                .text("longest_from", "from")
                .text("longest_to", "to");
        for (Followed row : matrix.rows()) {
            sheet = sheet.row(
                    row.corridor().id(),
                    row.corridor().programme(),
                    row.corridor().mode().word(),
                    row.lengthKm(),
                    row.km(),
                    100 * row.share(),
                    row.alongKm(),
                    row.most().map(most -> most.with().id()),
                    row.most().map(CorridorOverlap::km),
                    row.most().map(most -> 100 * most.share()),
                    row.longest().map(NamedStretch::lengthKm),
                    row.longest().map(NamedStretch::from).map(Lengths::name),
                    row.longest().map(NamedStretch::to).map(Lengths::name));
        }
        return sheet;
    }

    /** The whole matrix, also where two come nowhere near. */
    private static Sheet pairs(MutualOverlap overlap) {
        Sheet sheet = Sheet.named("pairs", "By pair")
                .text("corridor", "corridor")
                .text("with", "with")
                .number("near_km", "near", 0, 3)
                .number("near_percent", "%", 1, 2)
                .number("along_km", "along", 0, 3)
                .number("stretches", "stretches", 0);
        for (OverlapMatrix half : List.of(overlap.there(), overlap.back())) {
            for (Followed row : half.rows()) {
                sheet = sheet.rows(half.pairsOf(row).stream()
                        .map(pair -> new Object[] {
                            pair.of().id(),
                            pair.with().id(),
                            pair.km(),
                            100 * pair.share(),
                            pair.alongKm(),
                            pair.near().spans().size()
                        })
                        .toList());
            }
        }
        return sheet;
    }
}
