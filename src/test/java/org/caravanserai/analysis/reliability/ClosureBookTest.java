package org.caravanserai.analysis.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.caravanserai.World.spell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.StatusSpell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosureBookTest {

    private static final LocalDate DATE = LocalDate.of(2022, 12, 31);
    private static final Atlas SHIPPED = Atlas.bundled();

    /** Days of the rows of crossing_status.csv from 2010 to 2022, added by hand: 6+33+2+26+1 and 14+33+22+2+40+13+5+28+3+8. */
    @ParameterizedTest
    @CsvSource({"torkham,68", "chaman,168"})
    void theRecordCountsEveryClosedDay(String crossing, int days) {
        int all = (int) ChronoUnit.DAYS.between(ClosureBook.RECORD_BEGINS, DATE);
        DaysOfCrossing record =
                DaysOfCrossing.of(SHIPPED.crossing(crossing).orElseThrow().timeline(), ClosureBook.RECORD_BEGINS, all);
        assertThat(record.closed().cardinality()).isEqualTo(days);
        assertThat(record.open().cardinality()).isEqualTo(all - days);
    }

    /** The closures of 2017 and of COVID hit the whole border; that of Spin Boldak in 2021 Chaman alone. */
    @Test
    void whatShutsTheBorderIsToldApartFromWhatShutsACrossing() {
        ClosureBook book = ClosureBook.of(SHIPPED, DATE);
        BorderCrossing torkham = SHIPPED.crossing("torkham").orElseThrow();
        BorderCrossing chaman = SHIPPED.crossing("chaman").orElseThrow();
        assertThat(book.together(torkham)).isEqualTo(book.together(chaman));
        assertThat(book.together(torkham).orElseThrow().spells()).isEqualTo(3);
        assertThat(book.of(chaman).spells()).isGreaterThan(book.of(torkham).spells());
        assertThat(book.of(chaman).estimated()).isFalse();
    }

    /** Weekly for ten years, always a day: its own record is long, so its rate stays within a hundredth of it. */
    @Test
    void aLongRecordSpeaksForItself() {
        ClosureProcess process = Shrinkage.fit(
                        Map.of("often", days(3653, 7), "never", days(3653, 0), "new", days(10, 0)))
                .get("often");
        double openYears = (3653 - 522) / 365.25;
        assertThat(process.openYears()).isCloseTo(openYears, within(1e-9));
        assertThat(process.perYear()).isCloseTo(522 / openYears, within(0.6));
        assertThat(process.lengths().mean()).isEqualTo(24);
    }

    /** The gamma law's mean is that of all, so an empty record gets it, and a long one without closures less. */
    @Test
    void aCrossingWithoutARecordTakesTheRateOfAllAndIsMarkedSo() {
        var processes = Shrinkage.fit(Map.of("often", days(3653, 7), "never", days(3653, 0), "new", days(0, 0)));
        double all = 522 / ((3653 - 522 + 3653) / 365.25);
        assertThat(processes.get("new").perYear()).isCloseTo(all, within(1e-9));
        assertThat(processes.get("new").estimated()).isTrue();
        assertThat(processes.get("never").perYear()).isLessThan(all / 5).isPositive();
        assertThat(processes.get("never").lengths().mean()).isCloseTo(24, within(1e-9));
    }

    /** Of an own length of 48 h and others of 24, 48 h, the own counts once and the others for the two that lack. */
    @Test
    void fewOwnLengthsAreFilledUpWithThoseOfOthers() {
        Atlas atlas = crossings()
                .crossing("one", "a", "b", open(), closed("2015-01-01", "2015-01-02"))
                .crossing("other", "c", "d", open(), closed("2016-01-01", "2016-01-01"))
                .atlas();
        ClosureBook book = ClosureBook.of(atlas, World.TODAY);
        assertThat(book.of(atlas.crossing("one").orElseThrow()).lengths().mean())
                .isCloseTo((48 + 24 + 48) / 3.0, within(1e-9));
    }

    @Test
    void aDayOnWhichMostCrossingsOfABorderAreClosedClosesTheBorder() {
        World world = new World().place("c3", "PK").place("d3", "AF");
        for (String post : List.of("a", "b", "e", "f")) {
            world.place(post, post.equals("a") || post.equals("e") ? "PK" : "AF");
        }
        Atlas atlas = world.crossing("one", "a", "b", open(), closed("2015-01-01", "2015-01-10"))
                .crossing("two", "e", "f", open(), closed("2015-01-05", "2015-01-20"))
                .crossing("three", "c3", "d3", open())
                .atlas();
        ClosureBook book = ClosureBook.of(atlas, World.TODAY);
        ClosureProcess border =
                book.together(atlas.crossing("three").orElseThrow()).orElseThrow();
        assertThat(border.spells()).isEqualTo(1);
        assertThat(border.lengths().mean()).isEqualTo(6 * 24);
        assertThat(book.of(atlas.crossing("one").orElseThrow()).spells()).isEqualTo(1);
        assertThat(book.of(atlas.crossing("three").orElseThrow()).spells()).isZero();
    }

    @Test
    void aCrossingNotYetInUseIsNotClosed() {
        Atlas atlas = crossings()
                .crossing(
                        "planned",
                        "a",
                        "b",
                        closed("1992-01-01", "2019-12-31"),
                        spell("2020-01-01", null, CrossingState.OPEN))
                .crossing("never", "c", "d", closed("1992-01-01", null))
                .atlas();
        ClosureBook book = ClosureBook.of(atlas, LocalDate.of(2022, 1, 1));
        ClosureProcess planned = book.of(atlas.crossing("planned").orElseThrow());
        assertThat(planned.spells()).isZero();
        assertThat(planned.openYears()).isCloseTo(2, within(0.01));
        assertThat(book.of(atlas.crossing("never").orElseThrow()).openYears()).isZero();
    }

    private static World crossings() {
        return new World().place("a", "UZ").place("b", "AF").place("c", "TM").place("d", "IR");
    }

    private static StatusSpell open() {
        return spell("1992-01-01", null, CrossingState.OPEN);
    }

    private static StatusSpell closed(String from, String to) {
        return spell(from, to, CrossingState.CLOSED);
    }

    /** So many days, each {@code every}th closed. */
    private static DaysOfCrossing days(int count, int every) {
        BitSet open = new BitSet();
        BitSet closed = new BitSet();
        for (int day = 0; day < count; day++) {
            boolean shut = every > 0 && day % every == 0;
            open.set(day, !shut);
            closed.set(day, shut);
        }
        return new DaysOfCrossing(open, closed);
    }
}
