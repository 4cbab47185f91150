package vn.lantoa.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.coverage.EvidenceRow.RowFinding;
import vn.lantoa.plan.Use;

/** Amounts in words and in sums, and which rows are declared and proven. */
class AmountWordsTest {
    @ParameterizedTest
    @EnumSource(Use.class)
    void every_kind_of_use_has_words_in_both_languages(Use use) {
        for (var language : List.of("vi", "en"))
            assertThat(AmountWords.of(new Amount(use, 3, 2_903), language))
                    .doesNotContain("amount.")
                    .contains("3");
    }

    @Test
    void uses_and_amounts_are_two_numbers() {
        assertThat(AmountWords.of(new Amount(Use.HELD, 3, 214), "vi")).isEqualTo("3 sự kiện, 214 lượt người");
        assertThat(AmountWords.of(new Amount(Use.AIRED, 170, 2_903), "vi"))
                .isEqualTo("170 chương trình, 2.903 lần phát");
        assertThat(AmountWords.of(new Amount(Use.AIRED, 170, 2_903), "en")).contains("2,903");
        assertThat(AmountWords.of(new Amount(Use.RELEASED, 2, 2), "vi")).isEqualTo("2 tài liệu");
    }

    @Test
    void amounts_are_summed_by_kind_in_the_order_of_kinds() {
        var held = new Amount(Use.HELD, 1, 100);
        assertThat(Amount.sum(List.of(held, new Amount(Use.SHOWN, 0, 0), held, new Amount(Use.POSTED, 1, 1))))
                .containsExactly(new Amount(Use.POSTED, 1, 1), new Amount(Use.HELD, 2, 200));
    }

    @ParameterizedTest
    @EnumSource(Strength.class)
    void a_document_proves_a_use_only_when_it_is_confirmed(Strength strength) {
        var observed = strength == Strength.SEEN || strength == Strength.REPORTED;
        assertThat(strength.isProven(EvidenceState.PROPOSED)).isEqualTo(observed);
        assertThat(strength.isProven(EvidenceState.CONFIRMED)).isEqualTo(strength != Strength.DECLARED);
    }

    @Test
    void a_confirmed_declaration_is_declared_only_by_rule_1() {
        assertThat(row(EvidenceState.CONFIRMED, 1).isDeclared()).isTrue();
        assertThat(row(EvidenceState.CONFIRMED, 2).isDeclared()).isFalse();
        assertThat(row(EvidenceState.PROPOSED, 2).isDeclared()).isTrue();
        assertThat(row(EvidenceState.PROPOSED, 0).seen().rule())
                .as("of an archive without rules")
                .isEqualTo(1);
    }

    private static EvidenceRow row(EvidenceState state, int rule) {
        var day = LocalDate.of(2026, 3, 1);
        var finding = new RowFinding(day, day, 1, List.of(Source.DECLARATION), Strength.DECLARED, state, rule);
        return new EvidenceRow(
                new EvidenceId(new UUID(0, 1)),
                Use.HELD,
                new EvidenceRow.RowUnit("a", "a"),
                new EvidenceRow.RowAsset(null, null, "", List.of(), List.of(), 0),
                new EvidenceRow.RowPlace("", "", List.of(), "", ""),
                finding);
    }
}
