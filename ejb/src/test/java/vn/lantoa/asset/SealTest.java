package vn.lantoa.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.asset.DraftFixtures.FULL;
import static vn.lantoa.asset.DraftFixtures.NOON;
import static vn.lantoa.asset.DraftFixtures.OFFICER;
import static vn.lantoa.asset.DraftFixtures.aFile;
import static vn.lantoa.asset.DraftFixtures.anAsset;
import static vn.lantoa.asset.DraftFixtures.with;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Sha256;

class SealTest {
    private static final SealedFile MASTER = aFile(FileRole.MASTER, "bước-nộp.png", "image/png");
    private static final SealedFile PRINT = aFile(FileRole.PRINT, "bước-nộp.pdf", "application/pdf");
    private static final SealedFile SUBTITLES = aFile(FileRole.SUBTITLES, "km", "phụ-đề.vtt", "text/vtt");

    @Test
    void equals_the_golden_file() throws IOException {
        var asset = anAsset(AssetKind.INFOGRAPHIC);
        var seal = Seal.of(asset, FULL, List.of(SUBTITLES, PRINT, MASTER));

        assertThat(seal.json().replace(asset.id().toString(), "ASSET")).isEqualTo(golden());
        assertThat(seal.sha256()).isEqualTo(Sha256.of(seal.json().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void does_not_depend_on_the_order_of_the_uploads() {
        var asset = anAsset(AssetKind.INFOGRAPHIC);

        assertThat(Seal.of(asset, FULL, List.of(PRINT, MASTER)).sha256())
                .isEqualTo(Seal.of(asset, FULL, List.of(MASTER, PRINT)).sha256());
    }

    @Test
    void differs_with_any_text_file_or_asset() {
        var asset = anAsset(AssetKind.INFOGRAPHIC);
        var seal = Seal.of(asset, FULL, List.of(MASTER)).sha256();

        assertThat(Seal.of(asset, with("credit", "Ai đó"), List.of(MASTER)).sha256())
                .isNotEqualTo(seal);
        assertThat(Seal.of(asset, FULL, List.of(PRINT)).sha256()).isNotEqualTo(seal);
        assertThat(Seal.of(asset, FULL, List.of()).sha256()).isNotEqualTo(seal);
        assertThat(Seal.of(anAsset(AssetKind.INFOGRAPHIC), FULL, List.of(MASTER))
                        .sha256())
                .isNotEqualTo(seal);
        assertThat(Seal.of(anAsset(AssetKind.POSTER), FULL, List.of(MASTER)).json())
                .contains("\"kind\":\"poster\"");
    }

    @Test
    void does_not_depend_on_notes_outside_the_seal() {
        var asset = anAsset(AssetKind.INFOGRAPHIC);
        var files = List.of(new GatheredFile(MASTER, OFFICER));
        var noted = new WorkingNotes(List.of("1.1"), List.of(), "đã có", "");
        var without = AssetVersion.sealed(asset, 1, FULL, WorkingNotes.EMPTY, files, OFFICER, NOON);
        var with = AssetVersion.sealed(asset, 2, FULL, noted, files, OFFICER, NOON);

        assertThat(with.seal()).isEqualTo(without.seal());
    }

    @Test
    void reads_back_the_texts_it_wrote() {
        assertThat(TextsJson.readTexts(TextsJson.write(FULL).toString())).isEqualTo(FULL);
        assertThat(TextsJson.readTexts("{}")).isEqualTo(PublicTexts.EMPTY);
        var notes = new WorkingNotes(List.of("1.1", "5.4"), List.of("1.004221"), "có", "gấp");
        assertThat(TextsJson.readNotes(HubJson.write(notes))).isEqualTo(notes);
    }

    private static String golden() throws IOException {
        try (var stream = SealTest.class.getResourceAsStream("seal-1.json")) {
            if (stream == null) throw new IllegalStateException("seal-1.json is missing");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
