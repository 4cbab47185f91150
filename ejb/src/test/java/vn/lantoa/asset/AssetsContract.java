package vn.lantoa.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.NotFound;

/** Contract of asset repositories, in memory and real. */
public interface AssetsContract {
    Assets assets();

    /** A stored asset without variants. */
    AssetId keptAsset();

    @Test
    default void finds_an_asset_by_id_and_as_its_own_family() {
        var id = keptAsset();
        var asset = assets().get(id);

        assertThat(asset.id()).isEqualTo(id);
        assertThat(assets().find(id).map(Asset::id)).hasValue(id);
        assertThat(assets().family(id)).extracting(Asset::id).containsExactly(id);
        assertThat(assets().findVariant(id, asset.language(), asset.form()).map(Asset::id))
                .hasValue(id);
    }

    @Test
    default void does_not_find_an_unknown_asset() {
        var nobodys = new AssetId(UUID.randomUUID());

        assertThat(assets().find(nobodys)).isEmpty();
        assertThat(assets().family(nobodys)).isEmpty();
        assertThatThrownBy(() -> assets().get(nobodys)).isInstanceOf(NotFound.class);
    }
}
