package vn.lantoa.asset.upload.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Sha256;

class RunningDigestTest {
    @Test
    void goes_on_from_a_kept_state_as_if_nothing_had_happened() {
        var random = new Random(7);
        var bytes = new byte[200_000];
        random.nextBytes(bytes);

        byte[] state = null;
        for (int at = 0; at < bytes.length; ) {
            var digest = RunningDigest.from(state);
            var length = Math.min(bytes.length - at, 1 + random.nextInt(5000));
            digest.update(Arrays.copyOfRange(bytes, at, at + length), length);
            state = digest.state();
            at += length;
        }

        assertThat(RunningDigest.from(state).hash()).isEqualTo(Sha256.of(bytes));
    }

    @Test
    void can_be_asked_for_the_hash_in_between() {
        var digest = RunningDigest.from(null);
        digest.update(new byte[] {1, 2}, 2);
        assertThat(digest.hash()).isEqualTo(Sha256.of(new byte[] {1, 2}));
        digest.update(new byte[] {3}, 1);

        assertThat(digest.hash()).isEqualTo(Sha256.of(new byte[] {1, 2, 3}));
    }

    @Test
    void of_nothing_is_the_hash_of_nothing() {
        assertThat(RunningDigest.from(null).hash()).isEqualTo(Sha256.of(new byte[0]));
    }
}
