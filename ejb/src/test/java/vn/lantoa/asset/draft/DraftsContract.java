package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OfficerId;

/** Contract of draft repositories, in memory and real. */
interface DraftsContract {
    Drafts drafts();

    /** The officer who creates and edits drafts. */
    OfficerId typist();

    /** A draft that is created and saved with this title. */
    AssetId draft(String title);

    /** A file that is added to a draft. */
    DraftFileId add(AssetId asset, FileRole role, String name) throws Exception;

    @Test
    default void finds_a_draft_only_by_its_asset() {
        var asset = draft("Cấp đổi thẻ");

        assertThat(drafts().get(asset).texts().title()).isEqualTo("Cấp đổi thẻ");
        assertThatThrownBy(() -> drafts().get(new AssetId(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    @Test
    default void lists_the_last_saved_texts_latest_first() {
        draft("Một");
        draft("Hai");
        draft("Ba");

        assertThat(drafts().latestTextsOf(typist(), 2))
                .extracting(PublicTexts::title)
                .containsExactly("Ba", "Hai");
        assertThat(drafts().latestTextsOf(new OfficerId(UUID.randomUUID()), 2)).isEmpty();
    }

    @Test
    default void lists_files_by_role_and_then_by_addition() throws Exception {
        var asset = draft("Phim");
        var second = add(asset, FileRole.SUBTITLES, "b.vtt");
        var master = add(asset, FileRole.MASTER, "c.mp4");
        var third = add(asset, FileRole.SUBTITLES, "a.vtt");

        assertThat(drafts().filesOf(asset)).extracting(DraftFile::id).containsExactly(master, second, third);
        assertThat(drafts().filesOf(draft("Không có gì"))).isEmpty();
    }

    @Test
    default void finds_a_file_only_by_its_id() throws Exception {
        var asset = draft("Phim");
        var file = add(asset, FileRole.MASTER, "phim.mp4");

        assertThat(drafts().findFile(file).map(found -> found.file().name())).hasValue("phim.mp4");
        assertThat(drafts().findFile(new DraftFileId(UUID.randomUUID()))).isEmpty();
    }
}
