package org.caravanserai.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelFieldTest {

    private static final Font FONT = Typeface.load().regular(9);
    private static final Rectangle2D FRAME = new Rectangle2D.Double(0, 0, 400, 300);

    private static LabelField field() {
        return new LabelField(FRAME, 0, 90, 180, 270, 45, 135, 225, 315);
    }

    private static Label label(String text, double x, double y) {
        return Label.of(text, new Point2D.Double(x, y), FONT, Pen.INK);
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void labelsNeverOverlapAndNeverLeaveTheFrame(long seed) {
        Random random = new Random(seed);
        LabelField field = field();
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            field.place(label("Torkham 39 h", random.nextDouble() * 400, random.nextDouble() * 300))
                    .map(LabelField.Placed::box)
                    .ifPresent(box -> {
                        assertThat(FRAME.contains(box)).isTrue();
                        assertThat(boxes).noneMatch(box::intersects);
                        boxes.add(box);
                    });
        }
        assertThat(boxes).hasSizeGreaterThan(15);
    }

    @Test
    void aLabelWithRoomStandsInTheFirstDirectionWithoutALeader() {
        LabelField.Placed placed = field().place(label("Gwadar", 100, 100)).orElseThrow();
        assertThat(placed.box().getMinX()).isEqualTo(105);
        assertThat(placed.box().getCenterY()).isEqualTo(100);
        assertThat(placed.leader()).isEmpty();
    }

    @Test
    void aLabelMovesOffALine() {
        LabelField field = field();
        Line2D line = new Line2D.Double(100, 100, 300, 100);
        field.keepOff(line);
        assertThat(line.intersects(
                        field.place(label("Gwadar", 100, 100)).orElseThrow().box()))
                .isFalse();
    }

    @Test
    void aLabelThatMayNotMoveIsLeftOutWhereItsPlaceIsTaken() {
        LabelField field = field();
        field.reserve(new Rectangle2D.Double(60, 60, 120, 80));
        assertThat(field.place(label("Gwadar", 120, 100).within(8))).isEmpty();
        LabelField.Placed moved = field.place(label("Gwadar", 120, 142)).orElseThrow();
        assertThat(moved.box().getMinY()).isGreaterThanOrEqualTo(140);
    }
}
