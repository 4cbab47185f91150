package vn.lantoa.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.asset.DraftFixtures.FULL;
import static vn.lantoa.asset.DraftFixtures.NOON;
import static vn.lantoa.asset.DraftFixtures.OFFICER;
import static vn.lantoa.asset.DraftFixtures.aFile;
import static vn.lantoa.asset.DraftFixtures.anAsset;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OfficerId;

class AssetVersionTest {
    private static final OfficerId COLLEAGUE = new OfficerId(UUID.fromString("00000000-0000-4000-8000-0000000000a2"));

    private final Asset asset = anAsset(AssetKind.VIDEO);
    private final AssetVersion version = AssetVersion.sealed(
            asset,
            1,
            FULL,
            WorkingNotes.EMPTY,
            List.of(
                    new GatheredFile(aFile(FileRole.SUBTITLES, "vi", "phụ đề.vtt", "text/vtt"), COLLEAGUE),
                    new GatheredFile(aFile(FileRole.MASTER, "phim.mp4", "video/mp4"), OFFICER)),
            OFFICER,
            NOON);

    @Test
    void starts_unscanned_with_its_files_in_seal_order() {
        assertThat(version.state()).isEqualTo(VersionState.RECEIVED);
        assertThat(version.scan()).isEqualTo(ScanState.NOT_SCANNED);
        assertThat(version.files()).extracting(VersionFile::position).containsExactly(1, 2);
        assertThat(version.file(1).file().role()).isEqualTo(FileRole.MASTER);
        assertThat(version.uploaders()).containsExactlyInAnyOrder(OFFICER, COLLEAGUE);
    }

    @Test
    void has_no_file_after_the_last() {
        assertThatThrownBy(() -> version.file(3)).isInstanceOf(NotFound.class);
    }

    @Test
    void is_inspected_once() {
        version.failInspection(ScanState.INFECTED, "infected", NOON);

        assertThat(version.findStateReason()).contains("infected");
        assertThatThrownBy(() -> version.passInspection(ScanState.CLEAN, null, NOON))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("REFUSED");
        assertThat(version.state()).isEqualTo(VersionState.REFUSED);
    }

    @Test
    void a_variant_of_a_variant_is_a_variant_of_the_source() {
        var khmer = Asset.variant(
                version, asset, asset.organisation(), new Language("km"), VariantForm.STANDARD, OFFICER, NOON);
        var chrau = Asset.variant(
                version, khmer, asset.organisation(), new Language("crw"), VariantForm.STANDARD, OFFICER, NOON);

        assertThat(chrau.findVariantOf()).contains(asset.id());
        assertThat(chrau.findMadeFrom()).contains(version.id());
        assertThat(chrau.kind()).isEqualTo(AssetKind.VIDEO);
        assertThat(asset.root()).isEqualTo(asset.id());
    }
}
