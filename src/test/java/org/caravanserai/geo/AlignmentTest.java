package org.caravanserai.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines along the equator, where a degree of longitude is 6378.137 km × π / 180 = 111.3195 km. */
class AlignmentTest {

    private static final double DEGREE_KM = 111.3195;
    private final Alignment line = new Alignment(List.of(new Position(0, 0), new Position(1, 0), new Position(4, 0)));

    @Test
    void isCutAtTheKilometre() {
        Alignment cut = line.stretch(0.5 * DEGREE_KM, 2 * DEGREE_KM);
        assertThat(cut.positions()).hasSize(3);
        assertThat(cut.start().longitudeDegrees()).isCloseTo(0.5, offset(1e-6));
        assertThat(cut.positions().get(1)).isEqualTo(new Position(1, 0));
        assertThat(cut.end().longitudeDegrees()).isCloseTo(2, offset(1e-6));
    }

    @Test
    void isCutWithinOneOfItsGaps() {
        Alignment cut = line.stretch(2 * DEGREE_KM, 3 * DEGREE_KM);
        assertThat(cut.positions()).hasSize(2);
        assertThat(cut.start().longitudeDegrees()).isCloseTo(2, offset(1e-6));
        assertThat(cut.end().longitudeDegrees()).isCloseTo(3, offset(1e-6));
    }

    @Test
    void cutAtAVertexItHasThatVertexOnce() {
        double toFirstVertex = new Position(0, 0).distanceKm(new Position(1, 0));
        assertThat(line.stretch(0, toFirstVertex).positions()).containsExactly(new Position(0, 0), new Position(1, 0));
        assertThat(line.stretch(toFirstVertex, line.lengthKm()).positions())
                .containsExactly(new Position(1, 0), new Position(4, 0));
        assertThat(line.stretch(0, line.lengthKm())).isEqualTo(line);
    }

    @Test
    void refusesAStretchThatIsNotOnIt() {
        assertThatThrownBy(() -> line.stretch(10, 10)).hasMessageContaining("from km 10.0 to km 10.0");
        assertThatThrownBy(() -> line.stretch(-1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line.stretch(600, 700)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line.stretch(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** 111 km in parts of at most 50 km are three; 334 km are seven. */
    @Test
    void moreVerticesDoNotMakeItLonger() {
        Alignment dense = line.withVertexEvery(50);
        assertThat(dense.positions()).hasSize(1 + 3 + 7);
        assertThat(dense.longestGapKm()).isLessThanOrEqualTo(50);
        assertThat(dense.lengthKm()).isCloseTo(line.lengthKm(), offset(1e-6));
    }
}
