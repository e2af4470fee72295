package org.caravanserai.report.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The letters of all pictures: DejaVu Sans Condensed, which ships with the library and covers Latin, Cyrillic, Greek and
 * Arabic. The other families an SVG names are about as wide, so that its layout holds without the font.
 */
public record Typeface(Font regular, Font bold) {

    /** What an SVG names; readers take the first they have. */
    static final String SVG_FAMILIES = "'DejaVu Sans Condensed', 'Liberation Sans', Arial, Helvetica, sans-serif";

    /** The least size of any text, in points, on paper of A4 width. */
    public static final float SMALLEST_PT = 9;

    private static final FontRenderContext PRINT = new FontRenderContext(null, true, true);

    /** Loads it; a few milliseconds. */
    public static Typeface load() {
        return new Typeface(read("DejaVuSansCondensed.ttf"), read("DejaVuSansCondensed-Bold.ttf"));
    }

    /** The upright letters in a size. */
    public Font regular(float sizePt) {
        return regular.deriveFont(sizePt);
    }

    /** The heavy letters in a size. */
    public Font bold(float sizePt) {
        return bold.deriveFont(Font.BOLD, sizePt);
    }

    /** How wide a text is, in points; the same for every device. */
    public static double widthOf(String text, Font font) {
        return font.getStringBounds(text, PRINT).getWidth();
    }

    /** The box of a text whose base line starts at (0, 0). */
    public static Rectangle2D boxOf(String text, Font font) {
        return font.getStringBounds(text, PRINT);
    }

    private static Font read(String file) {
        try (InputStream stream = Typeface.class.getResourceAsStream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file + " in the jar is no font", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
