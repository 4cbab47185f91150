package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.asset.draft.DraftScene.DEPARTMENT;
import static vn.lantoa.asset.draft.DraftScene.UPLOADER;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.DraftFixtures;
import vn.lantoa.asset.LineageSpec;
import vn.lantoa.asset.ScanState;
import vn.lantoa.asset.Significance;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Language;

/** The lineage of a version that is sealed. */
class SealLineageTest {
    private final DraftScene scene = new DraftScene();
    private final AssetId source = scene.aCompleteAsset(AssetKind.SMS_TEXT);
    private final VersionId first = scene.sealed(source);

    @Test
    void a_version_is_major_unless_declared_minor() {
        scene.type(source, DraftFixtures.with("text", "Bước 1: Đăng nhập VNeID."));

        var minor = seal(source, new LineageSpec(Significance.MINOR, "  Sửa chính tả ", null, null));

        assertThat(scene.versions.get(first).lineage().significance()).isEqualTo(Significance.MAJOR);
        assertThat(minor.lineage().significance()).isEqualTo(Significance.MINOR);
        assertThat(minor.lineage().changeNote()).isEqualTo("Sửa chính tả");
        assertThat(scene.audit.entries().get(scene.audit.entries().size() - 1).details())
                .containsEntry("significance", "minor")
                .containsEntry("changeNote", "Sửa chính tả");
    }

    @Test
    void a_variant_follows_its_original_version_until_a_newer_one_is_named() {
        var second = changedSource("hai");
        var khmer = variant(source, 1, "km");

        var begun = seal(khmer, LineageSpec.NONE);
        var followed = seal(khmer, following(2));
        scene.type(khmer, DraftFixtures.with("text", "Một chữ khác"));
        var kept = seal(khmer, LineageSpec.NONE);

        assertThat(begun.lineage().madeFrom()).isEqualTo(first);
        assertThat(followed.lineage().madeFrom()).isEqualTo(second);
        assertThat(kept.lineage().madeFrom()).isEqualTo(second);
    }

    @Test
    void unchanged_content_and_lineage_are_no_new_version() {
        var khmer = variant(source, 1, "km");
        seal(khmer, LineageSpec.NONE);

        assertConflict(() -> seal(khmer, following(1)), "version-unchanged");
    }

    @Test
    void a_variant_of_a_variant_follows_the_same_source_version() {
        var english = variant(source, 1, "en");
        seal(english, LineageSpec.NONE);

        var khmer = variant(english, 1, "km");

        assertThat(seal(khmer, LineageSpec.NONE).lineage().madeFrom()).isEqualTo(first);
    }

    @Test
    void a_machine_translation_stays_marked_until_declared_otherwise() {
        var khmer = variant(source, 1, "km");
        var made = seal(khmer, new LineageSpec(null, null, null, true));
        scene.type(khmer, DraftFixtures.with("text", "Một chữ khác"));
        var still = seal(khmer, LineageSpec.NONE);
        scene.type(khmer, DraftFixtures.with("text", "Dịch lại"));
        var again = seal(khmer, new LineageSpec(null, null, null, false));

        assertThat(made.lineage().machineMade()).isTrue();
        assertThat(still.lineage().machineMade()).isTrue();
        assertThat(again.lineage().machineMade()).isFalse();
    }

    @Test
    void rejects_following_an_unknown_or_rejected_version() {
        var khmer = variant(source, 1, "km");
        scene.versions.get(changedSource("hỏng")).failInspection(ScanState.INFECTED, "infected", scene.clock.instant());

        assertRejected(() -> seal(khmer, following(2)), "madeFrom no-such-version");
        assertRejected(() -> seal(khmer, following(3)), "madeFrom no-such-version");
        assertRejected(() -> seal(source, following(1)), "madeFrom not-a-variant");
    }

    @Test
    void rejects_a_minor_first_version() {
        var khmer = variant(source, 1, "km");

        assertRejected(
                () -> seal(khmer, new LineageSpec(Significance.MINOR, null, null, null)),
                "significance first-is-major");
    }

    private VersionId changedSource(String text) {
        scene.type(source, DraftFixtures.with("text", text));
        return scene.sealed(source);
    }

    private AssetId variant(AssetId of, int version, String language) {
        var id = scene.createVariant.call(
                new CreateVariant.Command(of, version, DEPARTMENT, new Language(language), UPLOADER));
        scene.type(id, DraftFixtures.FULL);
        return id;
    }

    private static LineageSpec following(@Nullable Integer number) {
        return new LineageSpec(null, null, number, null);
    }

    private AssetVersion seal(AssetId asset, LineageSpec spec) {
        return scene.versions.get(scene.seal
                .call(new SealVersion.Command(asset, null, spec, UPLOADER))
                .version());
    }
}
