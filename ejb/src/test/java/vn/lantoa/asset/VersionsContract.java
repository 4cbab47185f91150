package vn.lantoa.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.NotFound;

/** Contract of version repositories, in memory and real. */
public interface VersionsContract {
    Versions versions();

    /** An asset with two versions. */
    TwoVersions twoVersions();

    /** An asset and its versions. */
    record TwoVersions(AssetId asset, VersionId first, VersionId second) {}

    @Test
    default void finds_versions_of_an_asset_newest_first() {
        var two = twoVersions();

        assertThat(versions().of(two.asset())).extracting(AssetVersion::id).containsExactly(two.second(), two.first());
        assertThat(versions().findNewest(two.asset()).map(AssetVersion::id)).hasValue(two.second());
        assertThat(versions().get(two.asset(), 1).id()).isEqualTo(two.first());
        assertThat(versions().get(two.second()).number()).isEqualTo(2);
        assertThat(versions().all(List.of(two.first(), two.second())))
                .extracting(AssetVersion::id)
                .containsExactlyInAnyOrder(two.first(), two.second());
        assertThat(versions().all(List.of())).isEmpty();
    }

    @Test
    default void does_not_find_an_unsealed_version() {
        var asset = twoVersions().asset();

        assertThat(versions().find(asset, 3)).isEmpty();
        assertThat(versions().findNewest(new AssetId(UUID.randomUUID()))).isEmpty();
        assertThatThrownBy(() -> versions().get(asset, 3)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> versions().get(new VersionId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }
}
