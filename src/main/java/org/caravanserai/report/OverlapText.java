package org.caravanserai.report;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.analysis.corridor.CorridorOverlap;
import org.caravanserai.analysis.corridor.Followed;
import org.caravanserai.analysis.corridor.MutualOverlap;
import org.caravanserai.analysis.corridor.NamedStretch;
import org.caravanserai.analysis.corridor.OverlapMatrix;
import org.caravanserai.analysis.corridor.ProgrammeTotal;
import org.caravanserai.atlas.Corridor;

/** Overlaps of corridors as tables. */
public final class OverlapText {

    private static final String NOTES = """
            km: of the links over the ground. within: km of the corridor no farther than that from any of the others, as both are drawn (by hand, to some kilometres).
            along: km of these in stretches of at least four times the distance; shorter ones may be mere crossings. follows most: the one with most km within, and its share of the corridor.
            """;

    private OverlapText() {}

    /**
     * Both ways, lines ended by {@code \n}.
     *
     * @param pairs whether to list every pair that comes near
     */
    public static String of(MutualOverlap overlap, boolean pairs) {
        return half(overlap.there(), pairs) + "\n" + half(overlap.back(), pairs) + "\n" + NOTES + "data "
                + overlap.dataVersion() + "\n";
    }

    private static String half(OverlapMatrix matrix, boolean pairs) {
        String title = "%s within %s km of %s\n"
                .formatted(
                        programmes(matrix.query().of()),
                        Lengths.plain(matrix.query().withinKm()),
                        programmes(matrix.query().with()));
        return title + "\nBy programme, each link once\n" + totals(matrix) + "\nBy corridor\n" + rows(matrix)
                + (pairs ? "\nBy pair\n" + pairs(matrix) : "");
    }

    private static String totals(OverlapMatrix matrix) {
        TextTable table = new TextTable("programme", "km>", "within>", "share>");
        for (ProgrammeTotal total : matrix.totals()) {
            table.row(
                    total.programme(),
                    Lengths.whole(total.lengthKm()),
                    Lengths.whole(total.km()),
                    Lengths.percent(total.share()));
        }
        return table.toString();
    }

    private static String rows(OverlapMatrix matrix) {
        TextTable table = new TextTable(
                "corridor",
                "km>",
                "within>",
                "share>",
                "along>",
                "follows most",
                "km>",
                "share>",
                "longest>",
                "from",
                "to");
        for (Followed row : matrix.rows()) {
            table.row(
                    row.corridor().id(),
                    Lengths.whole(row.lengthKm()),
                    Lengths.whole(row.km()),
                    Lengths.percent(row.share()),
                    Lengths.whole(row.alongKm()),
                    row.most().map(most -> most.with().id()).orElse(""),
                    row.most().map(most -> Lengths.whole(most.km())).orElse(""),
                    row.most().map(most -> Lengths.percent(most.share())).orElse(""),
                    row.longest()
                            .map(NamedStretch::lengthKm)
                            .map(Lengths::whole)
                            .orElse(""),
                    row.longest().map(NamedStretch::from).map(Lengths::name).orElse(""),
                    row.longest().map(NamedStretch::to).map(Lengths::name).orElse(""));
        }
        return table.toString();
    }

    private static String pairs(OverlapMatrix matrix) {
        TextTable table = new TextTable("corridor", "with", "within>", "share>", "along>", "stretches>");
        for (Followed row : matrix.rows()) {
            for (CorridorOverlap overlap : row.overlaps()) {
                table.row(
                        overlap.of().id(),
                        overlap.with().id(),
                        Lengths.tenths(overlap.km()),
                        Lengths.percent(overlap.share()),
                        Lengths.tenths(overlap.alongKm()),
                        String.valueOf(overlap.near().spans().size()));
            }
        }
        return table.toString();
    }

    private static String programmes(List<Corridor> corridors) {
        return corridors.size() == 1
                ? corridors.get(0).name()
                : corridors.stream().map(Corridor::programme).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .collect(Collectors.joining(", "));
    }
}
