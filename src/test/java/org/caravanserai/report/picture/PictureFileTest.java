package org.caravanserai.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.caravanserai.report.picture.PictureFile.Existing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFileTest {

    @TempDir
    private Path folder;

    /** A drawn word, or a fault. */
    private record Word(String title) implements Picture {
        @Override
        public int widthPt() {
            return 144;
        }

        @Override
        public int heightPt() {
            return 72;
        }

        @Override
        public void draw(Graphics2D graphics) {
            if (title.isEmpty()) {
                throw new IllegalStateException("nothing to draw");
            }
            new Pen(graphics, Typeface.load())
                    .text(title, 10, 40, Typeface.load().bold(12), Pen.INK);
        }
    }

    private String[] files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }

    @Test
    void writesTheFormatThatTheNameAsksForAndNothingElse() throws IOException {
        new PictureFile(folder.resolve("a.svg"), Existing.KEEP).write(new Word("Ağrı"));
        new PictureFile(folder.resolve("b.PNG"), Existing.KEEP).write(new Word("Ağrı"));
        assertThat(Files.readString(folder.resolve("a.svg"))).contains(">Ağrı</text>", "<title>Ağrı</title>");
        BufferedImage pixels = ImageIO.read(folder.resolve("b.PNG").toFile());
        assertThat(pixels.getWidth()).isEqualTo(400);
        assertThat(pixels.getHeight()).isEqualTo(200);
        assertThat(files()).containsExactly("a.svg", "b.PNG");
    }

    @Test
    void keepsAFileThatIsThereUnlessToldToReplaceIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "mine");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PictureFile(file, Existing.KEEP))
                .withMessageContaining("is there already")
                .withMessageContaining("--force");
        assertThat(file).hasContent("mine");
        new PictureFile(file, Existing.REPLACE).write(new Word("new"));
        assertThat(Files.readString(file)).contains(">new</text>");
        assertThat(files()).containsExactly("a.svg");
    }

    @Test
    void keepsAFileThatAppearsWhileThePictureIsDrawn() throws IOException {
        Path path = folder.resolve("a.svg");
        PictureFile file = new PictureFile(path, Existing.KEEP);
        Files.writeString(path, "mine");
        assertThatIllegalArgumentException().isThrownBy(() -> file.write(new Word("new")));
        assertThat(path).hasContent("mine");
        assertThat(files()).containsExactly("a.svg");
    }

    @Test
    void leavesNothingBehindWhenDrawingFails() throws IOException {
        PictureFile file = new PictureFile(folder.resolve("a.svg"), Existing.KEEP);
        assertThatThrownBy(() -> file.write(new Word(""))).hasMessage("nothing to draw");
        assertThat(files()).isEmpty();
    }

    @Test
    void namesTheFormatsWhenTheNameEndsInNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PictureFile(folder.resolve("a.gif"), Existing.KEEP))
                .withMessageContaining("a.gif")
                .withMessageContaining(".svg or .png");
    }

    @Test
    void namesAFolderThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PictureFile(folder.resolve("none/a.svg"), Existing.KEEP))
                .withMessageContaining("no folder")
                .withMessageContaining("none");
    }

    @Test
    void statesItsPrintSizeInPixels() throws IOException {
        BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(new Word("x").png(144)));
        assertThat(pixels.getWidth()).isEqualTo(288);
        assertThatIllegalArgumentException().isThrownBy(() -> new Word("x").png(0));
    }
}
