package vn.lantoa.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;

class RecentChangesTest {
    private static final AssetId ONE = anAsset();
    private static final AssetId OTHER = anAsset();

    private final RecentChanges recent = new RecentChanges();

    @BeforeEach
    void begin() {
        recent.beginAt(10);
    }

    @Test
    void a_set_of_assets_has_changed_if_one_has() {
        var shown = Set.of(ONE, anAsset(), anAsset());
        assertThat(recent.isUnchanged(shown, 10)).isTrue();

        change(11, OTHER);
        assertThat(recent.isUnchanged(shown, 10)).isTrue();
        assertThat(recent.isUnchanged(shown, 11)).isTrue();

        change(12, ONE);
        assertThat(recent.isUnchanged(shown, 11)).isFalse();
        assertThat(recent.isUnchanged(shown, 12)).isTrue();
    }

    @Test
    void distinguishes_changes_even_if_there_are_fewer_assets() {
        var shown = Set.of(ONE, OTHER);
        LongStream.rangeClosed(11, 30).forEach(seq -> change(seq, anAsset()));
        assertThat(recent.isUnchanged(shown, 10)).isTrue();

        change(31, OTHER);
        assertThat(recent.isUnchanged(shown, 10)).isFalse();
        assertThat(recent.isUnchanged(shown, 31)).isTrue();
    }

    @Test
    void nothing_is_known_unchanged_since_before_the_first_poll() {
        assertThat(recent.isUnchanged(Set.of(ONE), 9)).isFalse();
        assertThat(recent.isUnchanged(Set.of(), 9)).isFalse();

        change(11, OTHER);
        assertThat(recent.isUnchanged(Set.of(ONE), 9)).isFalse();
    }

    @Test
    void after_a_restart_nothing_older_is_known() {
        change(11, OTHER);
        recent.beginAt(20);

        assertThat(recent.isUnchanged(Set.of(ONE), 11)).isFalse();
        assertThat(recent.isUnchanged(Set.of(ONE, OTHER), 20)).isTrue();
    }

    @Test
    void repeated_changes_of_one_asset_use_bounded_memory() {
        var many = IntStream.range(0, 1000)
                .mapToObj(one -> new ChangeLog.Changed(11 + one, ONE))
                .toList();
        for (int i = 0; i < 100; i++) recent.add(many);
        assertThat(recent.hasRoom()).isTrue();
        recent.add(many);
        assertThat(recent.hasRoom()).isFalse();
    }

    private void change(long seq, AssetId asset) {
        recent.add(List.of(new ChangeLog.Changed(seq, asset)));
    }

    private static AssetId anAsset() {
        return new AssetId(UUID.randomUUID());
    }
}
