package org.caravanserai.report.picture;

import com.google.common.collect.Streams;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture as pixels on white, with its print size stated. */
record PngImage(Picture picture, int dotsPerInch) {

    private static final double POINTS_PER_INCH = 72;
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final String PNG = "javax_imageio_png_1.0";

    PngImage {
        if (dotsPerInch < 1 || dotsPerInch > 1200) {
            throw new IllegalArgumentException("dots per inch must lie in 1 to 1200, was " + dotsPerInch);
        }
    }

    byte[] bytes() {
        BufferedImage pixels = pixels();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = platformWriter();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(pixels, null, printSize(writer, pixels)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The codec of the Java platform: others on the class path would write other bytes. */
    private static ImageWriter platformWriter() {
        return Streams.stream(ImageIO.getImageWritersByFormatName("png"))
                .filter(writer -> writer.getClass().getModule().equals(ImageIO.class.getModule()))
                .findFirst()
                .orElseThrow();
    }

    private BufferedImage pixels() {
        double scale = dotsPerInch / POINTS_PER_INCH;
        BufferedImage pixels = new BufferedImage(
                (int) Math.round(picture.widthPt() * scale),
                (int) Math.round(picture.heightPt() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = pixels.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, pixels.getWidth(), pixels.getHeight());
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture.draw(graphics);
        graphics.dispose();
        return pixels;
    }

    private IIOMetadata printSize(ImageWriter writer, BufferedImage pixels) throws IOException {
        String dotsPerMetre = String.valueOf(Math.round(dotsPerInch * INCHES_PER_METRE));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", dotsPerMetre);
        physical.setAttribute("pixelsPerUnitYAxis", dotsPerMetre);
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(PNG);
        root.appendChild(physical);
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(pixels), null);
        metadata.mergeTree(PNG, root);
        return metadata;
    }
}
