package vn.lantoa.release.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.LifeStage;
import vn.lantoa.release.reading.ReadLives.AssetLife;

class AssetLifeTest {
    private static final AssetId ASSET = new AssetId(new UUID(0, 1));

    @Test
    void an_asset_is_public_while_its_next_version_is_in_review() {
        var life = life(version(3, LifeStage.IN_REVIEW), version(2, LifeStage.PUBLIC));

        assertThat(life.isPublic()).isTrue();
        assertThat(life.goesOn()).isTrue();
        assertThat(life.newest().stage()).isEqualTo(LifeStage.IN_REVIEW);
        assertThat(life.outside()).isEqualTo(version(2, LifeStage.PUBLIC));
    }

    @Test
    void a_released_newest_version_is_shown_once() {
        var life = life(version(2, LifeStage.RECALLED));

        assertThat(life.isPublic()).isFalse();
        assertThat(life.goesOn()).isFalse();
        assertThat(life.outside()).isEqualTo(life.newest());
    }

    @Test
    void an_unreleased_asset_is_in_progress() {
        var life = life(version(1, LifeStage.PLANNED));

        assertThat(life.outside()).isNull();
        assertThat(life.goesOn()).isTrue();
        assertThat(life.isPublic()).isFalse();
    }

    private static AssetLife life(VersionLife... versions) {
        return AssetLife.of(List.of(versions));
    }

    private static VersionLife version(int number, LifeStage stage) {
        return new VersionLife(ASSET, number, stage, null, null);
    }
}
