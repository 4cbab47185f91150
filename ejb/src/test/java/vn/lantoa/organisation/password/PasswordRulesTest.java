package vn.lantoa.organisation.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {
    @ParameterizedTest
    @CsvSource({
        "ngắn quá, too-short",
        "matkhau123, too-common",
        "MatKhau123, too-common",
        "aaaaaaaaaaaa, too-few-different",
        "hoi-canbo-nhe, contains-login",
        "lantoa-demo, too-common"
    })
    void refuses_what_is_tried_first(String password, String code) {
        assertThat(PasswordRules.check(password, "canbo").list())
                .extracting(issue -> issue.field() + " " + issue.code())
                .containsExactly("password " + code);
    }

    @Test
    void refuses_what_is_too_long_to_hash() {
        assertThat(PasswordRules.check("abcdefg".repeat(30), "canbo").list())
                .extracting("code")
                .containsExactly("too-long");
    }

    @Test
    void takes_words_with_spaces_and_asks_for_no_kinds_of_characters() {
        assertThat(PasswordRules.check("con trâu đi trước", "canbo").isEmpty()).isTrue();
    }
}
