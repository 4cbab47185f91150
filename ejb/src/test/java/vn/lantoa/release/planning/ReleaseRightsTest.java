package vn.lantoa.release.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;
import static vn.lantoa.release.ReleaseScene.NOON;
import static vn.lantoa.release.ReleaseScene.RELEASER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.ReviewScene;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.GatheredFile;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.planning.ChangeRelease.ChangeCommand;

/** An expiring licence or consent ends the release. */
class ReleaseRightsTest {
    private static final LocalDate LAST =
            LocalDate.ofInstant(NOON, PlanningScene.ZONE).plusDays(5);
    private static final Instant END =
            LAST.plusDays(1).atStartOfDay(PlanningScene.ZONE).toInstant();

    private final PlanningScene at = new PlanningScene();

    @Test
    void a_release_ends_with_the_rights() {
        assertThat(at.plan(until(LAST.toString()), null, null, null).window().expiresAt())
                .isEqualTo(END);
        assertThat(at.plan(until(LAST.toString()), null, null, END.plusSeconds(1))
                        .window()
                        .expiresAt())
                .isEqualTo(END);
    }

    @Test
    void an_earlier_end_stays_and_unlimited_rights_need_none() {
        assertThat(at.plan(until(LAST.toString()), null, null, END.minusSeconds(1))
                        .window()
                        .expiresAt())
                .isEqualTo(END.minusSeconds(1));
        assertThat(at.plan(until(""), null, null, null).window().expiresAt()).isNull();
    }

    @Test
    void no_release_begins_after_the_rights_end() {
        var version = until(LAST.toString());

        assertRejected(() -> at.plan(version, END, null, null), "at after-rights");
        assertRejected(() -> at.plan(version, null, END, null), "at after-rights");
        assertThat(at.plan(version, END.minusSeconds(1), null, null).window().dueAt())
                .isEqualTo(END.minusSeconds(1));
    }

    @Test
    void a_moved_release_also_ends_with_the_rights() {
        var release = at.plan(until(LAST.toString()), NOON.plus(Duration.ofHours(1)), null, null);

        change(release.id(), NOON.plus(Duration.ofHours(2)), END.plusSeconds(60));
        assertThat(release.window().expiresAt()).isEqualTo(END);
        assertRejected(() -> change(release.id(), END, null), "at after-rights");
    }

    private void change(ReleaseId id, Instant when, @Nullable Instant expires) {
        at.change.call(new ChangeCommand(id, new WindowRequest(when, null, expires), null, RELEASER));
    }

    private AssetVersion until(String day) {
        var officer = ReviewScene.officer(ReviewScene.UPLOADER);
        var asset = at.scene.review.asset();
        var hash = AssetFixtures.hashOf("ảnh " + asset.id());
        var master = new SealedFile(FileRole.MASTER, null, "anh.png", "image/png", 9, hash);
        var notes = new WorkingNotes(List.of(), List.of(), "Có đồng ý.", "", "", day);
        var version = AssetFixtures.ready(
                AssetVersion.sealed(
                        asset,
                        1,
                        AssetFixtures.titled("Ảnh"),
                        notes,
                        List.of(new GatheredFile(master, officer)),
                        ReviewScene.officer(ReviewScene.SEALER),
                        NOON),
                NOON);
        at.scene.review.versions.add(version);
        at.scene.review.approve(at.scene.review.submit(version), ReviewScene.APPROVER);
        return version;
    }
}
