package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.asset.draft.DraftScene.DEPARTMENT;
import static vn.lantoa.asset.draft.DraftScene.UPLOADER;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.DraftFixtures;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.kernel.Language;

/** Drafts of many files, which are sealed and submitted without being opened. */
class SharedFieldsTest {
    private final DraftScene scene = new DraftScene();

    @ParameterizedTest
    @EnumSource(
            value = AssetKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NEWS_TEXT", "SMS_TEXT"})
    void a_draft_of_a_file_with_the_shared_fields_can_be_sealed(AssetKind kind) {
        for (var type : kind.mediaTypes())
            if (!type.matches("image/(heic|avif)")) {
                var asset = created(kind, type);

                share(asset, MetadataField.SHARED.toArray(MetadataField[]::new));

                assertThat(scene.versions.get(scene.sealed(asset)).texts().title())
                        .as(type)
                        .isEqualTo("Tệp");
            }
    }

    @Test
    void licence_and_credit_may_come_from_the_officers_last_choices() {
        scene.type(scene.anAsset(AssetKind.VIDEO), DraftFixtures.FULL);
        var asset = created(AssetKind.VIDEO, "video/mp4");
        assertRejected(() -> scene.sealed(asset), "description missing", "audience missing", "topic missing");

        share(asset, MetadataField.DESCRIPTION, MetadataField.AUDIENCE, MetadataField.TOPIC);

        assertThat(scene.versions.get(scene.sealed(asset)).texts().license()).isEqualTo(DraftFixtures.FULL.license());
    }

    private AssetId created(AssetKind kind, String type) {
        var asset = scene.create.call(new CreateAsset.Command(DEPARTMENT, kind, Language.VI, "Tệp", UPLOADER));
        scene.upload(
                asset,
                DraftFixtures.aFile(kind.rolesOf(type).get(0), "tệp " + kind + " " + type.hashCode(), type),
                UPLOADER);
        return asset;
    }

    private void share(AssetId asset, MetadataField... fields) {
        var given =
                Stream.of(fields).collect(Collectors.toMap(MetadataField::key, field -> field.of(DraftFixtures.FULL)));
        scene.save.call(new SaveDraft.Command(asset, 1, DraftChange.of(given), UPLOADER));
    }
}
