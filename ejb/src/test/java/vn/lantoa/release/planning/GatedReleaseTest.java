package vn.lantoa.release.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.ReviewScene;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.Gate;
import vn.lantoa.asset.GatheredFile;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.kernel.Language;
import vn.lantoa.release.ReleaseScene;
import vn.lantoa.release.ReleaseState;

/** The accessibility checks that block a release, and the waivers by which a releaser overrides them. */
class GatedReleaseTest {
    private static final Waiver NO_SPEECH = new Waiver(Gate.SUBTITLES, " Phim không có lời nói. ");
    private static final Waiver NO_WORDS = new Waiver(Gate.TRANSCRIPT, "Phim không có lời nói.");

    private final PlanningScene at = new PlanningScene();

    @Test
    void a_film_without_subtitles_and_transcript_is_rejected_with_both_reasons() {
        var film = film();

        assertRejected(() -> at.planPast(film), "version gate-subtitles", "version gate-transcript");
        assertRejected(() -> at.planPast(film, NO_SPEECH), "version gate-transcript");
        assertThat(at.gates.kept).isEmpty();
    }

    @Test
    void a_releaser_waives_checks_with_recorded_reasons() {
        var release = at.planPast(film(), NO_SPEECH, NO_WORDS);

        assertThat(release.state()).isEqualTo(ReleaseState.PUBLISHED);
        assertThat(at.gates.kept).containsOnlyKeys(release.id() + " SUBTITLES", release.id() + " TRANSCRIPT");
        assertThat(at.scene.review.audit.actions()).contains("gate-waived");
        assertThat(at.scene.review.audit.entries().toString()).doesNotContain("không có lời");
    }

    @Test
    void a_waiver_needs_a_sentence_as_reason() {
        var film = film();

        assertRejected(
                () -> at.planPast(film, new Waiver(Gate.SUBTITLES, "   khẩn     "), NO_WORDS),
                "waivers reason-too-short");
        assertRejected(
                () -> at.planPast(film, new Waiver(Gate.SUBTITLES, "à".repeat(1001)), NO_WORDS), "waivers too-long");
        assertRejected(() -> at.planPast(film, NO_SPEECH, NO_SPEECH, NO_WORDS), "waivers twice");
    }

    @Test
    void unneeded_waivers_are_not_stored() {
        at.planPast(at.scene.approved(at.scene.review.asset()), NO_SPEECH);

        assertThat(at.gates.kept).isEmpty();
        assertThat(at.scene.review.audit.actions()).doesNotContain("gate-waived");
    }

    private AssetVersion film() {
        var officer = ReviewScene.officer(ReviewScene.UPLOADER);
        var asset = Asset.create(ReviewScene.DEPARTMENT, AssetKind.VIDEO, Language.VI, officer, ReleaseScene.NOON);
        at.scene.review.assets.add(asset);
        var master = new SealedFile(FileRole.MASTER, null, "phim.mp4", "video/mp4", 9, AssetFixtures.hashOf("phim"));
        var version = AssetFixtures.ready(
                AssetVersion.sealed(
                        asset,
                        1,
                        AssetFixtures.titled("Phim"),
                        WorkingNotes.EMPTY,
                        List.of(new GatheredFile(master, officer)),
                        ReviewScene.officer(ReviewScene.SEALER),
                        ReleaseScene.NOON),
                ReleaseScene.NOON);
        at.scene.review.versions.add(version);
        at.scene.review.approve(at.scene.review.submit(version), ReviewScene.APPROVER);
        return version;
    }
}
