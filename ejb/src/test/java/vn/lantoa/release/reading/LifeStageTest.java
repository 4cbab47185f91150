package vn.lantoa.release.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.approval.SubmissionState;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionState;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WithdrawalKind;

class LifeStageTest {
    private static final AssetId ASSET = new AssetId(new UUID(0, 1));

    @ParameterizedTest
    @CsvSource({
        "RECEIVED,  ,          CHECKING",
        "READY,     ,          SEALED",
        "REFUSED,   ,          REFUSED",
        "RECEIVED,  SUBMITTED, IN_REVIEW",
        "READY,     SUBMITTED, IN_REVIEW",
        "READY,     RETURNED,  RETURNED",
        "READY,     APPROVED,  APPROVED",
        "READY,     VOID,      SEALED",
        "REFUSED,   VOID,      REFUSED"
    })
    void follows_the_review_until_there_is_a_release(
            VersionState version, @Nullable SubmissionState review, LifeStage stage) {
        assertThat(LifeStage.of(version, review, null)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED,    PUBLIC,   ,              PLANNED",
        "EMBARGOED,  PUBLIC,   ,              PLANNED",
        "PUBLISHED,  PUBLIC,   ,              PUBLIC",
        "PUBLISHED,  PARTNERS, ,              SHARED",
        "PUBLISHED,  INTERNAL, ,              SHARED",
        "SUPERSEDED, PUBLIC,   ,              SUPERSEDED",
        "EXPIRED,    PUBLIC,   ,              EXPIRED",
        "WITHDRAWN,  PUBLIC,   NOTICE,        WITHDRAWN",
        "WITHDRAWN,  PUBLIC,   REPLACE,       WITHDRAWN",
        "WITHDRAWN,  PUBLIC,   REMOVE_BY_LAW, WITHDRAWN",
        "WITHDRAWN,  PUBLIC,   RECALL,        RECALLED"
    })
    void follows_the_release_of_an_approved_version(
            ReleaseState release, Reach reach, @Nullable WithdrawalKind taken, LifeStage stage) {
        var last = new LifeStage.LastRelease(release, reach, taken);
        assertThat(LifeStage.of(VersionState.READY, SubmissionState.APPROVED, last))
                .isEqualTo(stage);
    }

    @Test
    void an_asset_is_public_while_its_next_version_is_in_review() {
        var life = life(version(3, LifeStage.IN_REVIEW), version(2, LifeStage.PUBLIC));

        assertThat(life.isPublic()).isTrue();
        assertThat(life.goesOn()).isTrue();
        assertThat(life.newest().stage()).isEqualTo(LifeStage.IN_REVIEW);
        assertThat(life.outside()).isEqualTo(version(2, LifeStage.PUBLIC));
    }

    @Test
    void an_asset_whose_newest_version_is_out_says_so_once() {
        var life = life(version(2, LifeStage.RECALLED));

        assertThat(life.isPublic()).isFalse();
        assertThat(life.goesOn()).isFalse();
        assertThat(life.outside()).isEqualTo(life.newest());
    }

    @Test
    void an_asset_of_which_nothing_was_let_out_is_on_its_way() {
        var life = life(version(1, LifeStage.PLANNED));

        assertThat(life.outside()).isNull();
        assertThat(life.goesOn()).isTrue();
        assertThat(life.isPublic()).isFalse();
    }

    private static AssetLife life(VersionLife... versions) {
        return AssetLife.of(List.of(versions));
    }

    private static VersionLife version(int number, LifeStage stage) {
        return new VersionLife(ASSET, number, stage, null);
    }
}
