package org.caravanserai.report.print;

import static java.util.Objects.requireNonNull;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.analysis.breakeven.BreakEvenAnswer;
import org.caravanserai.atlas.AppliedScenario;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Picture;
import org.caravanserai.report.picture.Typeface;

/**
 * The chart of a break-even: the values of what is varied across, what each contestant takes up; where the winner changes a
 * mark with its value, and a band that tells who wins where.
 */
public record BreakEvenChart(BreakEvenAnswer answer) implements Picture {

    private static final double MARGIN = 28;
    private static final double RIGHT = A4_WIDTH_PT - MARGIN;
    private static final double PANEL = 330;
    private static final float TITLE_PT = 13;

    public BreakEvenChart {
        requireNonNull(answer, "answer");
    }

    @Override
    public String title() {
        return answer.trip() + ": break-even of " + answer.query().lever().words();
    }

    @Override
    public int widthPt() {
        return A4_WIDTH_PT;
    }

    @Override
    public int heightPt() {
        Layout layout = new Layout(Typeface.load());
        return (int) Math.ceil(layout.footTop() + layout.foot().size() * Pen.lineHeight(layout.small()) + MARGIN / 2);
    }

    @Override
    public void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics, Typeface.load());
        Layout layout = new Layout(pen.typeface());
        pen.fill(new Rectangle2D.Double(0, 0, widthPt(), heightPt()), Color.WHITE);
        double y = pen.paragraph(title(), MARGIN, MARGIN + 8, RIGHT - MARGIN, layout.large(), Pen.INK);
        y = pen.paragraph(conditions(), MARGIN, y - 3, RIGHT - MARGIN, layout.small(), Pen.GREY);
        pen.paragraph(said(), MARGIN, y + 5, RIGHT - MARGIN, layout.bold(), Pen.INK);
        Rectangle2D area = new Rectangle2D.Double(MARGIN, layout.panelTop(), RIGHT - MARGIN, PANEL);
        BreakEvenPanel panel = BreakEvenPanel.draw(answer, pen, area);
        new BreakEvenMarks(answer, panel).draw(pen, RIGHT);
        double baseline = layout.footTop() + layout.small().getSize2D();
        for (String line : layout.foot()) {
            pen.text(line, MARGIN, baseline, layout.small(), Pen.GREY);
            baseline += Pen.lineHeight(layout.small());
        }
    }

    private String said() {
        String words = answer.inWords();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private String conditions() {
        return Stream.of(
                        answer.query().contestants().stream()
                                .map(one -> one.profile().name())
                                .distinct()
                                .collect(Collectors.joining(" / ")),
                        "least " + answer.query().objective().word(),
                        "network of " + answer.asOf(),
                        answer.atlas().scenario().map(AppliedScenario::inWords).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Where things go, from top to bottom. */
    private final class Layout {

        private final Typeface typeface;

        Layout(Typeface typeface) {
            this.typeface = typeface;
        }

        Font small() {
            return typeface.regular(Typeface.SMALLEST_PT);
        }

        Font bold() {
            return typeface.bold(Typeface.SMALLEST_PT + 1);
        }

        Font large() {
            return typeface.bold(TITLE_PT);
        }

        double panelTop() {
            return MARGIN
                    + lines(title(), large()) * Pen.lineHeight(large())
                    + lines(conditions(), small()) * Pen.lineHeight(small())
                    + lines(said(), bold()) * Pen.lineHeight(bold())
                    + BreakEvenMarks.BAND
                    + 24;
        }

        private int lines(String text, Font font) {
            return Pen.lines(text, RIGHT - MARGIN, font).size();
        }

        double footTop() {
            return panelTop() + PANEL + 22;
        }

        List<String> foot() {
            String words = "Lines: what the best route of each takes. Filled marks: the winner changes; open marks: the"
                    + " winner stays, its borders or changes of track do not. The band tells who wins. Data: %s, version %s, %s."
                            .formatted(
                                    answer.atlas().title(),
                                    answer.atlas().version(),
                                    answer.atlas().licence());
            return Pen.lines(words, RIGHT - MARGIN, small());
        }
    }
}
