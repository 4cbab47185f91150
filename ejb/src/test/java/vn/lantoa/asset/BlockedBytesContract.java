package vn.lantoa.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Sha256;

/** Contract of repositories of blocked bytes, in memory and real. */
public interface BlockedBytesContract {
    BlockedBytes blockedBytes();

    /** Blocks these bytes by law. */
    void block(Sha256 bytes) throws Exception;

    @Test
    default void bytes_removed_by_law_can_be_blocked_repeatedly() throws Exception {
        var removed = bytes();
        var other = bytes();

        block(removed);
        block(removed);

        assertThat(blockedBytes().contains(removed)).isTrue();
        assertThat(blockedBytes().contains(other)).isFalse();
        assertThat(blockedBytes().removedAmong(List.of(removed, other))).containsExactly(removed);
        assertThat(blockedBytes().quarantinedAmong(List.of(removed, other))).isEmpty();
        assertThat(blockedBytes().removedAmong(List.of())).isEmpty();
    }

    private static Sha256 bytes() {
        return AssetFixtures.hashOf(UUID.randomUUID().toString());
    }
}
