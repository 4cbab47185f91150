package vn.lantoa.kernel.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Secret;

class SealedTextTest {
    private static final byte[] KEY = new byte[32];
    private static final Secret SECRET = new Secret("bí mật của toà soạn");

    @Test
    void opens_to_what_was_sealed() {
        assertThat(SealedText.seal(KEY, SECRET).open(KEY)).isEqualTo(SECRET);
    }

    @Test
    void looks_different_each_time() {
        assertThat(SealedText.seal(KEY, SECRET)).isNotEqualTo(SealedText.seal(KEY, SECRET));
    }

    @Test
    void opens_with_no_other_key_and_not_when_it_was_changed() {
        var sealed = SealedText.seal(KEY, SECRET);
        var other = new byte[32];
        other[0] = 1;
        assertThatIllegalStateException().isThrownBy(() -> sealed.open(other));

        var bytes = Base64.getDecoder().decode(sealed.text());
        bytes[bytes.length - 1] ^= 1;
        var changed = new SealedText(Base64.getEncoder().encodeToString(bytes));
        assertThatIllegalStateException().isThrownBy(() -> changed.open(KEY));
    }
}
