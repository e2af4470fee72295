package org.caravanserai.report.print;

import static java.util.Objects.requireNonNull;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
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

    private static final double PANEL = 330;

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
        return layout.paper().heightPt(layout.footTop());
    }

    @Override
    public void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics, Typeface.load());
        Layout layout = new Layout(pen.typeface());
        double y = layout.paper().drawHead(pen, heightPt());
        pen.paragraph(said(), Paper.LEFT, y + 5, Paper.RIGHT - Paper.LEFT, layout.bold(), Pen.INK);
        Rectangle2D area = new Rectangle2D.Double(Paper.LEFT, layout.panelTop(), Paper.RIGHT - Paper.LEFT, PANEL);
        BreakEvenPanel panel = BreakEvenPanel.draw(answer, pen, area);
        new BreakEvenMarks(answer, panel).draw(pen, Paper.RIGHT);
        layout.paper().drawFoot(pen, layout.footTop());
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

        Paper paper() {
            String words = "Lines: what the best route of each takes. Filled marks: the winner changes; open marks: the"
                    + " winner stays, its borders or changes of track do not. The band tells who wins. Data: %s, version %s, %s."
                            .formatted(
                                    answer.atlas().title(),
                                    answer.atlas().version(),
                                    answer.atlas().licence());
            return new Paper(title(), conditions(), words, typeface);
        }

        Font bold() {
            return typeface.bold(Typeface.SMALLEST_PT + 1);
        }

        double panelTop() {
            int lines = Pen.lines(said(), Paper.RIGHT - Paper.LEFT, bold()).size();
            return paper().bodyTop() + lines * Pen.lineHeight(bold()) + BreakEvenMarks.BAND + 22;
        }

        double footTop() {
            return panelTop() + PANEL + 22;
        }
    }
}
