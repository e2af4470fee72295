package org.caravanserai.report.picture;

import com.google.common.base.Splitter;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Writes and draws on a picture, leaving no state behind but what the next stroke sets itself. */
public record Pen(Graphics2D graphics, Typeface typeface) {

    /** Text and lines that must be read. */
    public static final Color INK = new Color(0x22, 0x22, 0x22);

    /** What stands back. */
    public static final Color GREY = new Color(0x66, 0x66, 0x66);

    /** Grid lines. */
    public static final Color FAINT = new Color(0xd9, 0xd9, 0xd9);

    private static final Color FADE = new Color(255, 255, 255, 190);
    private static final double LINE_SPACING = 1.28;

    /** A line of text that starts at x. */
    public void text(String text, double x, double baseline, Font font, Color color) {
        graphics.setFont(font);
        graphics.setPaint(color);
        graphics.drawString(text, (float) x, (float) baseline);
    }

    /** A line of text that ends at x. */
    public void textLeftOf(String text, double x, double baseline, Font font, Color color) {
        text(text, x - Typeface.widthOf(text, font), baseline, font, color);
    }

    /** A line of text in the middle of x. */
    public void textAround(String text, double x, double baseline, Font font, Color color) {
        text(text, x - Typeface.widthOf(text, font) / 2, baseline, font, color);
    }

    /** A text over a background: its outline is drawn first, wide and light, as text that readers cannot tell from none. */
    public void textWithHalo(String text, double x, double baseline, Font font, Color color, Color halo) {
        Shape outline =
                font.createGlyphVector(graphics.getFontRenderContext(), text).getOutline((float) x, (float) baseline);
        stroke(outline, halo, new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        text(text, x, baseline, font, color);
    }

    /** A text over lines: what lies behind it is faded. */
    public void textOnFadedGround(String text, double x, double baseline, Font font, Color color) {
        double size = font.getSize2D();
        fill(new Rectangle2D.Double(x - 1, baseline - size * 0.85, Typeface.widthOf(text, font) + 2, size * 1.1), FADE);
        text(text, x, baseline, font, color);
    }

    /** Text in lines no wider than a width; returns the base line that would follow. */
    public double paragraph(String text, double x, double baseline, double width, Font font, Color color) {
        double y = baseline;
        for (String line : lines(text, width, font)) {
            text(line, x, y, font, color);
            y += lineHeight(font);
        }
        return y;
    }

    /** Text broken between words; a word wider than the width stands alone. */
    public static List<String> lines(String text, double width, Font font) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Splitter.on(' ').split(text)) {
            if (line.length() > 0 && Typeface.widthOf(line + " " + word, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** From base line to base line. */
    public static double lineHeight(Font font) {
        return font.getSize2D() * LINE_SPACING;
    }

    /** The outline of a shape. */
    public void stroke(Shape shape, Color color, Stroke stroke) {
        graphics.setPaint(color);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    /** The inside of a shape. */
    public void fill(Shape shape, Color color) {
        graphics.setPaint(color);
        graphics.fill(shape);
    }
}
