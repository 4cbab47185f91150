package vn.lantoa.report.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.report.ConsolidatedContent.KindSum;
import vn.lantoa.report.ConsolidatedContent.Share;

class SmallFigureRulesTest {
    @Test
    void figures_under_five_are_hidden_including_zero() {
        assertThat(SmallFigureRules.told(0)).isNull();
        assertThat(SmallFigureRules.told(4)).isNull();
        assertThat(SmallFigureRules.told(5)).isEqualTo(5L);
    }

    @Test
    void the_numbers_of_a_share_are_shown_only_if_both_are_at_least_five() {
        assertThat(SmallFigureRules.told(new Share(4, 4, null, null))).isNull();
        assertThat(SmallFigureRules.told(new Share(4, 20, null, null))).isNull();
        assertThat(SmallFigureRules.told(new Share(0, 5, null, null))).isNull();
        assertThat(SmallFigureRules.told(new Share(5, 20, null, null))).isEqualTo(new Share(5, 20, null, null));
        assertThat(SmallFigureRules.told((Share) null)).isNull();
    }

    @Test
    void small_kinds_are_combined() {
        assertThat(SmallFigureRules.kinds(List.of(
                        new KindSum("DEPARTMENT", 20, 18, 900),
                        new KindSum("POLICE", 1, 1, 40),
                        new KindSum("PRESS", 2, 0, 80),
                        new KindSum("TELECOM", 3, 3, 7))))
                .containsExactly(new KindSum("DEPARTMENT", 20, 18, 900), new KindSum("OTHER", 6, 4, 127));
    }

    @Test
    void too_small_a_combination_includes_the_smallest_other_kind() {
        assertThat(SmallFigureRules.kinds(List.of(
                        new KindSum("DEPARTMENT", 20, 18, 900),
                        new KindSum("POLICE", 1, 1, 40),
                        new KindSum("COMMUNE", 70, 60, 3000),
                        new KindSum("WARD", 8, 8, 100))))
                .as("who knows the whole would know of the police")
                .containsExactly(
                        new KindSum("DEPARTMENT", 20, 18, 900),
                        new KindSum("COMMUNE", 70, 60, 3000),
                        new KindSum("OTHER", 9, 9, 140));
    }

    @Test
    void a_kind_with_small_figures_is_combined_with_others() {
        assertThat(SmallFigureRules.kinds(
                        List.of(new KindSum("DEPARTMENT", 20, 18, 900), new KindSum("WARD", 8, 0, 4))))
                .containsExactly(new KindSum("OTHER", 28, 18, 904));
        assertThat(SmallFigureRules.kinds(List.of(new KindSum("WARD", 4, 4, 100))))
                .as("all together are too few")
                .isEmpty();
        assertThat(SmallFigureRules.kinds(List.of())).isEmpty();
    }

    @Test
    void small_figures_are_hidden_and_included_in_totals() {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            var sums = IntStream.range(0, random.nextInt(9))
                    .mapToObj(i -> {
                        var units = random.nextInt(12);
                        return new KindSum("K" + i, units, random.nextInt(units + 1), random.nextInt(20));
                    })
                    .toList();
            var told = SmallFigureRules.kinds(sums);
            assertThat(told)
                    .allMatch(
                            kind -> kind.units() >= SmallFigureRules.FEWEST && kind.uses() >= SmallFigureRules.FEWEST);
            if (!told.isEmpty())
                assertThat(told.stream().mapToLong(KindSum::uses).sum())
                        .isEqualTo(sums.stream().mapToLong(KindSum::uses).sum());
        }
    }
}
