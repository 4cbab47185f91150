package vn.lantoa.release.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.release.parity.ParityRules.Review.ASKED;
import static vn.lantoa.release.parity.ParityRules.Review.CONFIRMED;
import static vn.lantoa.release.parity.ParityRules.Review.NOT_ASKED;
import static vn.lantoa.release.parity.ParityRules.Review.OBJECTED;
import static vn.lantoa.release.parity.ParityState.CURRENT;
import static vn.lantoa.release.parity.ParityState.IN_WORK;
import static vn.lantoa.release.parity.ParityState.MACHINE_MADE;
import static vn.lantoa.release.parity.ParityState.OUTDATED;
import static vn.lantoa.release.parity.ParityState.TO_REVIEW;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.release.parity.ParityRules.Review;
import vn.lantoa.release.parity.ParityRules.Variant;

class ParityRulesTest {
    private static final SourceStep FIRST = new SourceStep(1, true, "");
    private static final SourceStep SPELLING = new SourceStep(2, false, "chính tả");
    private static final SourceStep PHONE = new SourceStep(3, true, "số điện thoại mới");
    private static final SourceStep LAYOUT = new SourceStep(4, false, "trình bày");
    private static final SourceStep FEE = new SourceStep(5, true, "lệ phí mới");
    private static final List<SourceStep> ALL = List.of(FIRST, SPELLING, PHONE, LAYOUT, FEE);

    /** Tests every source version followed against every one shown: made from, shown now, and the versions it lacks. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, ''", "1, 2, ''", "1, 3, 3", "1, 4, 3", "1, 5, '3,5'",
        "2, 1, ''", "2, 2, ''", "2, 3, 3", "2, 4, 3", "2, 5, '3,5'",
        "3, 1, ''", "3, 2, ''", "3, 3, ''", "3, 4, ''", "3, 5, 5",
        "4, 1, ''", "4, 2, ''", "4, 3, ''", "4, 4, ''", "4, 5, 5",
        "5, 1, ''", "5, 2, ''", "5, 3, ''", "5, 4, ''", "5, 5, ''"
    })
    void a_variant_lacks_later_major_versions_up_to_the_public_one(int madeFrom, int current, String lacking) {
        var found = ParityRules.lacking(madeFrom, current, ALL);

        assertThat(String.join(
                        ",", found.stream().map(step -> "" + step.version()).toList()))
                .isEqualTo(lacking);
    }

    @Test
    void a_major_change_counts_even_if_its_version_was_never_released() {
        assertThat(ParityRules.lacking(1, 4, ALL)).containsExactly(PHONE);
    }

    /**
     * Tests every possible variant: released or not, machine translated or not, every review state, up to date or not.
     */
    @Test
    void every_variant_has_one_state() {
        for (var review : Review.values())
            for (var machine : List.of(true, false)) {
                assertThat(state(true, machine, review, PHONE)).isEqualTo(OUTDATED);
                assertThat(state(false, machine, review, PHONE)).isEqualTo(state(false, machine, review));
            }
        for (var out : List.of(true, false)) {
            var fine = out ? CURRENT : IN_WORK;
            assertThat(state(out, false, NOT_ASKED)).isEqualTo(fine);
            assertThat(state(out, false, CONFIRMED)).isEqualTo(fine);
            assertThat(state(out, false, ASKED)).isEqualTo(TO_REVIEW);
            assertThat(state(out, false, OBJECTED)).isEqualTo(TO_REVIEW);
            assertThat(state(out, true, CONFIRMED)).isEqualTo(fine);
            for (var unconfirmed : List.of(NOT_ASKED, ASKED, OBJECTED))
                assertThat(state(out, true, unconfirmed)).isEqualTo(MACHINE_MADE);
        }
    }

    private static ParityState state(boolean released, boolean machine, Review review, SourceStep... lacking) {
        return ParityRules.of(new Variant(released, machine, review), List.of(lacking));
    }
}
