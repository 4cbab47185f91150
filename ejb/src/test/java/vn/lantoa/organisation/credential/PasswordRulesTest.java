package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.organisation.credential.PasswordRules.CommonPasswords;

class PasswordRulesTest {
    private static final List<String> NAMES =
            List.of("Nguyễn Thị Hạnh", "Sở Khoa học và Công nghệ", "Tỉnh Đồng Nai", "hub.dongnai.gov.vn");

    @ParameterizedTest
    @CsvSource({
        "ngắn quá, too-short-alone",
        "con gà cục tác, too-short-alone",
        "passwordpassword, too-common",
        "Password1234567!, too-common",
        "P@ssw0rd1234567!, too-common",
        "qwertyuiop12345, too-common",
        "iloveyou!!2026!!!, too-common",
        "iloveyouDongNai, only-guessable",
        "123456789012345, too-common",
        "987654321098765, too-common",
        "135791357913579, too-common",
        "abcdefghijklmno, too-common",
        "aaaaaaaaaaaaaaaab, too-few-different",
        "hoi-canbo-nhe-ban-oi, contains-login"
    })
    void refuses_what_is_tried_first(String password, String code) {
        assertThat(codes(password, false)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đồng Nai 2026 Đồng Nai",
                "dongnai@lantoa2026",
                "NguyenThiHanh2026",
                "HanhNguyen!!1990#1990",
                "matkhaucuatoi2026",
                "M@tkhau-Dongnai-2026",
                "So Khoa Hoc Cong Nghe 1",
                "anh yêu em mãi mãi"
            })
    void refuses_names_and_words_of_the_place_with_digits_and_signs(String password) {
        assertThat(codes(password, false)).containsExactly("only-guessable");
    }

    @Test
    void ten_characters_are_enough_with_a_second_factor_and_fifteen_without() {
        assertThat(codes("trâu đi cày", true)).isEmpty();
        assertThat(codes("trâu đi cày", false)).containsExactly("too-short-alone");
        assertThat(codes("trâu cày", true)).containsExactly("too-short");
        assertThat(PasswordRules.needsFactor("trâu đi cày")).isTrue();
        assertThat(PasswordRules.needsFactor("trâu đi cày sớm")).isFalse();
    }

    @Test
    void reports_all_errors_at_once() {
        assertThat(codes("canbo12345", false)).containsExactly("too-short-alone", "only-guessable", "contains-login");
    }

    @Test
    void refuses_what_is_too_long_to_hash() {
        assertThat(codes("abcdefg".repeat(30), false)).containsExactly("too-long");
    }

    @Test
    void accepts_words_with_spaces_and_requires_no_kinds_of_characters() {
        assertThat(codes("con trâu đi trước", false)).isEmpty();
        assertThat(codes("hạnh phúc là có trâu cày ruộng", false)).isEmpty();
        assertThat(codes("829 416 605 373 918", false)).isEmpty();
        assertThat(codes("82941660537391!", false)).isEmpty();
    }

    @Test
    void the_list_is_long() {
        assertThat(CommonPasswords.size()).isGreaterThan(90_000);
    }

    private static List<String> codes(String password, boolean hasFactor) {
        return PasswordRules.check(password, new PasswordHolder("canbo", NAMES, hasFactor)).list().stream()
                .map(issue -> issue.code())
                .toList();
    }
}
