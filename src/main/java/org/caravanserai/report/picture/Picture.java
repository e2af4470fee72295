package org.caravanserai.report.picture;

import java.awt.Graphics2D;

/** Something drawn for print. Its units are points, 72 to an inch; y grows downwards. */
public interface Picture {

    /** Width of A4 paper upright: text keeps its size when the picture fills the page. */
    int A4_WIDTH_PT = 595;

    /** What it shows, in a line; the title of the SVG document. */
    String title();

    /** Width in points. */
    int widthPt();

    /** Height in points. */
    int heightPt();

    /** Draws it into a rectangle from (0, 0) to its width and height. */
    void draw(Graphics2D graphics);

    /** The picture as an SVG 1.1 document in UTF-8; its text is text, so it can be selected and searched. */
    default byte[] svg() {
        return new SvgDocument(this).bytes();
    }

    /**
     * The picture as a PNG.
     *
     * @param dotsPerInch 72 draws one pixel to a point; print wants 200 or more
     */
    default byte[] png(int dotsPerInch) {
        return new PngImage(this, dotsPerInch).bytes();
    }
}
