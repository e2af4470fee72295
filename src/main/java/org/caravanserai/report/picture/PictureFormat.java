package org.caravanserai.report.picture;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A kind of file that a picture is written to. */
public enum PictureFormat {
    /** Lines and letters, sharp at any size; text can be searched. */
    SVG {
        @Override
        public byte[] bytesOf(Picture picture) {
            return picture.svg();
        }
    },
    /** At 200 dots to an inch. */
    PNG {
        @Override
        public byte[] bytesOf(Picture picture) {
            return picture.png(PRINT_DPI);
        }
    };

    private static final int PRINT_DPI = 200;

    /** The content of a file of this format. */
    public abstract byte[] bytesOf(Picture picture);

    /**
     * The format that a file's name ends in.
     *
     * @throws IllegalArgumentException if there is none such
     */
    public static PictureFormat of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.extension()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("cannot tell what \"" + file.getFileName()
                        + "\" should be; end its name in "
                        + Arrays.stream(values()).map(PictureFormat::extension).collect(Collectors.joining(" or "))));
    }

    private String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
