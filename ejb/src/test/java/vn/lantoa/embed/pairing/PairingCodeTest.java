package vn.lantoa.embed.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairingCodeTest {
    @RepeatedTest(50)
    void a_code_is_shown_in_three_groups_without_letters_that_look_alike() {
        var code = PairingCode.fresh();

        assertThat(code.shown()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        assertThat(PairingCode.read(code.shown())).contains(code);
    }

    @Test
    void codes_differ() {
        assertThat(PairingCode.fresh()).isNotEqualTo(PairingCode.fresh());
    }

    @Test
    void accepts_common_spellings() {
        var code = new PairingCode("0123ABCD1XYZ");

        assertThat(PairingCode.read(" o123-abcd lxyz ")).contains(code);
        assertThat(PairingCode.read("O123ABCDIXYZ")).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123-ABCD", "0123-ABCD-1XYU", "0123-ABCD-1XYZ-0", "0123_ABCD_1XYZ", "٠١٢٣-ABCD-1XYZ"})
    void rejects_other_texts(String typed) {
        assertThat(PairingCode.read(typed)).isEmpty();
    }

    @Test
    void is_not_printed() {
        assertThat(PairingCode.fresh()).hasToString("•••");
    }
}
