package vn.lantoa.organisation.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenRulesTest {
    @ParameterizedTest
    @CsvSource({"'', 1, label missing", "máy in, 0, days too-few", "máy in, 367, days too-many"})
    void refuses(String label, int days, String issue) {
        assertThat(TokenRules.check(label, days).list())
                .extracting(one -> one.field() + " " + one.code())
                .containsExactly(issue);
    }

    @ParameterizedTest
    @CsvSource({"máy in, 1", "máy in, 366"})
    void takes(String label, int days) {
        assertThat(TokenRules.check(label, days).isEmpty()).isTrue();
    }
}
