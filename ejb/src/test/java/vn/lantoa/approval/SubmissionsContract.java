package vn.lantoa.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.NotFound;

/** Contract of submission repositories, in memory and real. */
public interface SubmissionsContract {
    Submissions submissions();

    /** An asset with two versions, of which the first was returned and the second is waiting. */
    Reviewed returnedAndWaiting();

    /** An asset under review. */
    record Reviewed(AssetId asset, SubmissionId returned, SubmissionId waiting) {}

    @Test
    default void finds_submissions_of_an_asset_latest_first_and_the_waiting_one() {
        var one = returnedAndWaiting();

        assertThat(submissions().of(one.asset()))
                .extracting(Submission::id)
                .containsExactly(one.waiting(), one.returned());
        assertThat(submissions().findOpen(one.asset()).map(Submission::id)).hasValue(one.waiting());
        assertThat(submissions().assetOf(one.returned())).isEqualTo(one.asset());
    }

    @Test
    default void accepts_returned_and_unsubmitted_versions() {
        var one = returnedAndWaiting();
        var version = submissions().get(one.waiting()).version();

        assertThat(submissions().findApproved(version)).isEmpty();
        assertThat(submissions().seals(List.of(version))).isEmpty();
        assertThatThrownBy(() -> submissions().get(new SubmissionId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }
}
