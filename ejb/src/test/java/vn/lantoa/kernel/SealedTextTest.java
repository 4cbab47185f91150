package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealedTextTest {
    private static final Secret SECRET = new Secret("bí mật của toà soạn");
    private static final SealingKey KEY = SealingKey.of(dataKey(0), "tests");
    private static final SealingKey OTHER = SealingKey.of(dataKey(1), "tests");

    @Test
    void decrypts_to_the_original() {
        assertThat(SealedText.seal(KEY, "row", SECRET).open(List.of(KEY), "row"))
                .isEqualTo(SECRET);
    }

    @Test
    void each_ciphertext_differs() {
        assertThat(SealedText.seal(KEY, "row", SECRET)).isNotEqualTo(SealedText.seal(KEY, "row", SECRET));
    }

    @Test
    void opens_with_no_other_key_and_not_when_it_was_changed() {
        var sealed = SealedText.seal(KEY, "row", SECRET);
        assertThatIllegalStateException().isThrownBy(() -> sealed.open(List.of(OTHER), "row"));
        assertThatIllegalStateException()
                .isThrownBy(() -> sealed.open(List.of(SealingKey.of(dataKey(0), "another purpose")), "row"));

        int mark = KEY.mark().length();
        var bytes = Base64.getDecoder().decode(sealed.text().substring(mark));
        bytes[bytes.length - 1] ^= 1;
        var changed = new SealedText(KEY.mark() + Base64.getEncoder().encodeToString(bytes));
        assertThatIllegalStateException().isThrownBy(() -> changed.open(List.of(KEY), "row"));
    }

    @Test
    void opens_in_no_other_row() {
        var sealed = SealedText.seal(KEY, "row", SECRET);
        assertThatIllegalStateException().isThrownBy(() -> sealed.open(List.of(KEY), "another row"));
    }

    @Test
    void is_not_decrypted_as_the_former_format() {
        var unmarked = new SealedText(
                SealedText.seal(KEY, "row", SECRET).text().substring(KEY.mark().length()));
        assertThatIllegalStateException().isThrownBy(() -> unmarked.open(List.of(KEY), "row"));
    }

    @Test
    void says_which_key_opens_it_and_opens_with_a_former_one() {
        var sealed = SealedText.seal(OTHER, "row", SECRET);
        assertThat(sealed.isSealedWith(OTHER)).isTrue();
        assertThat(sealed.isSealedWith(KEY)).isFalse();
        assertThat(sealed.open(List.of(KEY, OTHER), "row")).isEqualTo(SECRET);
    }

    @Test
    void decrypts_the_former_format_with_the_current_or_former_key() {
        var before = UnmarkedSeal.of(dataKey(1), "tests", SECRET);
        assertThat(before.open(List.of(OTHER), "row")).isEqualTo(SECRET);
        assertThat(before.open(List.of(KEY, OTHER), "row")).isEqualTo(SECRET);
        assertThat(before.isSealedWith(OTHER)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> before.open(List.of(KEY), "row"));
    }

    private static byte[] dataKey(int first) {
        var key = new byte[32];
        key[0] = (byte) first;
        return key;
    }
}
