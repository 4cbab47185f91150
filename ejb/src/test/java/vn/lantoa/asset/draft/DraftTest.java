package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.asset.DraftFixtures.FULL;
import static vn.lantoa.asset.DraftFixtures.NOON;
import static vn.lantoa.asset.DraftFixtures.OFFICER;
import static vn.lantoa.asset.DraftFixtures.anAsset;
import static vn.lantoa.asset.DraftFixtures.with;

import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Problem;

class DraftTest {
    private final Draft draft =
            Draft.open(anAsset(AssetKind.PHOTO).id(), PublicTexts.EMPTY, WorkingNotes.EMPTY, OFFICER, NOON);

    @Test
    void counts_each_save_that_changes_something() {
        draft.save(1, FULL, WorkingNotes.EMPTY, OFFICER, NOON);
        draft.save(2, FULL, WorkingNotes.EMPTY, OFFICER, NOON);

        assertThat(draft.lockVersion()).isEqualTo(2);
        assertThat(draft.texts()).isEqualTo(FULL);
    }

    @Test
    void rejects_input_based_on_an_older_state() {
        draft.save(1, FULL, WorkingNotes.EMPTY, OFFICER, NOON);

        assertThatThrownBy(() -> draft.save(1, with("title", "Khác"), WorkingNotes.EMPTY, OFFICER, NOON))
                .isInstanceOf(Conflict.class)
                .extracting(problem -> ((Problem) problem).type())
                .isEqualTo("draft-changed");
        assertThat(draft.texts()).isEqualTo(FULL);
    }

    @Test
    void a_new_file_does_not_conflict_with_typing() {
        draft.touch(OFFICER, NOON.plusSeconds(5));

        assertThat(draft.lockVersion()).isEqualTo(1);
        assertThat(draft.savedAt()).isEqualTo(NOON.plusSeconds(5));
    }
}
