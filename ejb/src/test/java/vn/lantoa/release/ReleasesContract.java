package vn.lantoa.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.NotFound;

/** Contract of release repositories, in memory and real. */
interface ReleasesContract {
    Duration LONG = Duration.ofDays(30);

    Releases releases();

    Instant now();

    /** A release of a new asset, waiting for this time. */
    ReleaseId waiting(Instant due);

    @Test
    default void lists_due_items_longest_overdue_first() {
        var due = now().plus(LONG);
        var second = waiting(due);
        var first = waiting(due.minusSeconds(60));
        var later = waiting(due.plusSeconds(60));

        assertThat(releases().dueAt(due, Integer.MAX_VALUE))
                .containsSubsequence(first, second)
                .doesNotContain(later);
        assertThat(releases().dueAt(due, 1)).hasSize(1).doesNotContain(second);
    }

    @Test
    default void finds_a_release_only_by_its_asset_and_version() {
        var id = waiting(now().plus(LONG));
        var release = releases().get(id);

        assertThat(releases().assetOf(id)).isEqualTo(release.asset());
        assertThat(releases().of(release.asset())).extracting(Release::id).containsExactly(id);
        assertThat(releases().findPublished(release.asset())).isEmpty();
        assertThat(releases().isPlanned(release.version())).isTrue();
        assertThat(releases().wasRemovedByLaw(release.version())).isFalse();
        assertThatThrownBy(() -> releases().get(ReleaseId.random())).isInstanceOf(NotFound.class);
    }
}
