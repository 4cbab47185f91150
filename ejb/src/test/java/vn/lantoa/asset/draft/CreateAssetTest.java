package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.asset.draft.DraftScene.APPROVER;
import static vn.lantoa.asset.draft.DraftScene.DEPARTMENT;
import static vn.lantoa.asset.draft.DraftScene.ELSEWHERE;
import static vn.lantoa.asset.draft.DraftScene.STRANGER;
import static vn.lantoa.asset.draft.DraftScene.UPLOADER;
import static vn.lantoa.asset.draft.DraftScene.master;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.DraftFixtures;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;

class CreateAssetTest {
    private static final Language KHMER = new Language("km");

    private final DraftScene scene = new DraftScene();

    @Test
    void creates_an_empty_draft_for_the_organisation() {
        var asset = scene.anAsset(AssetKind.LEAFLET);

        assertThat(scene.assets.get(asset).kind()).isEqualTo(AssetKind.LEAFLET);
        assertThat(scene.drafts.get(asset).texts().publisher()).isEqualTo("so-khcn");
        assertThat(scene.drafts.get(asset).texts().title()).isEmpty();
        assertThat(scene.audit.actions()).containsExactly("asset-created");
    }

    @Test
    void the_draft_has_the_typed_title_and_the_agency_as_publisher() {
        var texts = scene.drafts.get(begun("  Nộp hồ sơ  ")).texts();

        assertThat(texts.title()).isEqualTo("Nộp hồ sơ");
        assertThat(texts.publisher()).isEqualTo("so-khcn");
        assertThat(texts.creator()).isEqualTo("Sở Khoa học và Công nghệ");
        assertThat(texts.credit()).isEqualTo("Sở Khoa học và Công nghệ");
        assertThat(texts.license()).isEmpty();
    }

    @Test
    void the_draft_has_the_officers_last_choices_for_this_agency() {
        scene.type(scene.anAsset(AssetKind.LEAFLET), DraftFixtures.FULL);
        scene.clock.advance(Duration.ofMinutes(1));
        begun("Vừa bắt đầu, chưa chọn gì");

        var texts = scene.drafts.get(begun("")).texts();

        assertThat(texts.creator()).isEqualTo(DraftFixtures.FULL.creator());
        assertThat(texts.credit()).isEqualTo(DraftFixtures.FULL.credit());
        assertThat(texts.license()).isEqualTo(DraftFixtures.FULL.license());
        assertThat(texts.topic()).isEmpty();
        assertThat(scene.defaults.of(ELSEWHERE, UPLOADER).license()).isEmpty();
    }

    @Test
    void rejects_an_invalid_title_and_creates_nothing() {
        assertRejected(() -> begun("x".repeat(MetadataField.TITLE.most() + 1)), "title too-long");
        assertThat(scene.audit.actions()).isEmpty();
    }

    @Test
    void rejects_officers_without_the_uploader_role_there() {
        assertForbidden(() -> create(DEPARTMENT, APPROVER, Language.VI));
        assertForbidden(() -> create(ELSEWHERE, UPLOADER, Language.VI));
        assertForbidden(() -> create(DEPARTMENT, Actor.ANONYMOUS, Language.VI));
    }

    @Test
    void rejects_an_unknown_language() {
        assertRejected(() -> create(DEPARTMENT, UPLOADER, new Language("vn")), "language unknown");
    }

    @Test
    void creates_a_variant_of_a_version_with_its_untranslated_fields() {
        var source = scene.aCompleteAsset(AssetKind.VIDEO, master("phim.mp4", "video/mp4"));
        var version = scene.sealed(source);

        var variant = variant(source, 1, KHMER, UPLOADER);

        var made = scene.assets.get(variant);
        assertThat(made.kind()).isEqualTo(AssetKind.VIDEO);
        assertThat(made.findVariantOf()).contains(source);
        assertThat(made.findMadeFrom()).contains(version);
        var texts = scene.drafts.get(variant).texts();
        assertThat(texts.topic()).isEqualTo("III.2");
        assertThat(texts.title()).isEmpty();
        assertThat(texts.text()).isEmpty();
        assertThat(scene.drafts.filesOf(variant)).isEmpty();
    }

    @Test
    void rejects_a_second_variant_per_language_and_one_in_the_source_language() {
        var source = scene.aCompleteAsset(AssetKind.VIDEO, master("phim.mp4", "video/mp4"));
        scene.sealed(source);
        var khmer = variant(source, 1, KHMER, UPLOADER);

        assertConflict(() -> variant(source, 1, KHMER, UPLOADER), "variant-exists");
        assertConflict(() -> variant(source, 1, Language.VI, UPLOADER), "variant-exists");
        assertThat(scene.assets.family(source)).extracting(asset -> asset.id()).containsExactly(source, khmer);
    }

    @Test
    void a_language_may_have_large_print_and_plain_language_variants() {
        var source = scene.aCompleteAsset(AssetKind.VIDEO, master("phim.mp4", "video/mp4"));
        scene.sealed(source);

        for (var form : List.of(VariantForm.LARGE_PRINT, VariantForm.PLAIN_LANGUAGE)) {
            var command = new CreateVariant.Command(source, 1, DEPARTMENT, Language.VI, form, UPLOADER);
            assertThat(scene.assets.get(scene.createVariant.call(command)).form())
                    .isEqualTo(form);
            assertConflict(() -> scene.createVariant.call(command), "variant-exists");
        }
    }

    @Test
    void rejects_a_variant_of_an_unsealed_or_invisible_asset() {
        var source = scene.aCompleteAsset(AssetKind.VIDEO, master("phim.mp4", "video/mp4"));

        assertThatThrownBy(() -> variant(source, 1, KHMER, UPLOADER)).isInstanceOf(NotFound.class);
        scene.sealed(source);
        assertThatThrownBy(() ->
                        scene.createVariant.call(new CreateVariant.Command(source, 1, ELSEWHERE, KHMER, STRANGER)))
                .isInstanceOf(NotFound.class);
        assertForbidden(() -> variant(source, 1, KHMER, APPROVER));
        assertRejected(() -> variant(source, 1, new Language("vn"), UPLOADER), "language unknown");
    }

    @Test
    void lets_another_organisation_translate_visible_assets() {
        var source = scene.aCompleteAsset(AssetKind.VIDEO, master("phim.mp4", "video/mp4"));
        scene.grants.give(STRANGER, scene.sealed(source));

        var variant = scene.createVariant.call(new CreateVariant.Command(source, 1, ELSEWHERE, KHMER, STRANGER));

        assertThat(scene.assets.get(variant).organisation()).isEqualTo(ELSEWHERE);
    }

    private AssetId variant(AssetId source, int version, Language language, Actor by) {
        return scene.createVariant.call(new CreateVariant.Command(source, version, DEPARTMENT, language, by));
    }

    private AssetId begun(String title) {
        return scene.create.call(new CreateAsset.Command(DEPARTMENT, AssetKind.LEAFLET, Language.VI, title, UPLOADER));
    }

    private void create(OrganisationId organisation, Actor by, Language language) {
        scene.create.call(new CreateAsset.Command(organisation, AssetKind.PHOTO, language, by));
    }
}
