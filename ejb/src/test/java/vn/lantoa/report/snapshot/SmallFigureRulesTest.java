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
    void what_is_under_five_is_not_told_nothing_at_all_included() {
        assertThat(SmallFigureRules.told(0)).isNull();
        assertThat(SmallFigureRules.told(4)).isNull();
        assertThat(SmallFigureRules.told(5)).isEqualTo(5L);
    }

    @Test
    void a_share_of_fewer_than_five_units_is_not_told_whatever_it_is() {
        assertThat(SmallFigureRules.told(new Share(4, 4))).isNull();
        assertThat(SmallFigureRules.told(new Share(0, 5))).isEqualTo(new Share(0, 5));
        assertThat(SmallFigureRules.told((Share) null)).isNull();
    }

    @Test
    void kinds_that_are_too_few_stand_together() {
        assertThat(SmallFigureRules.kinds(List.of(
                        new KindSum("DEPARTMENT", 20, 18, 900),
                        new KindSum("POLICE", 1, 1, 40),
                        new KindSum("PRESS", 2, 0, 80),
                        new KindSum("TELECOM", 3, 3, 7))))
                .containsExactly(new KindSum("DEPARTMENT", 20, 18, 900), new KindSum("OTHER", 6, 4, 127));
    }

    @Test
    void where_those_together_are_still_too_few_the_smallest_of_the_others_goes_with_them() {
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
    void a_kind_that_has_done_next_to_nothing_does_not_stand_alone() {
        assertThat(SmallFigureRules.kinds(
                        List.of(new KindSum("DEPARTMENT", 20, 18, 900), new KindSum("WARD", 8, 0, 4))))
                .containsExactly(new KindSum("OTHER", 28, 18, 904));
        assertThat(SmallFigureRules.kinds(List.of(new KindSum("WARD", 4, 4, 100))))
                .as("all together are too few")
                .isEmpty();
        assertThat(SmallFigureRules.kinds(List.of())).isEmpty();
    }

    @Test
    void nothing_small_is_told_and_nothing_is_lost_whatever_the_kinds_are() {
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
