package vn.lantoa.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveCutTest {
    @Test
    void few_changes_stay_in_the_subscription_document() {
        var cut = new ArchiveCut(149);

        assertThat(cut.archives()).isZero();
        assertThat(cut.firstOfSubscription()).isEqualTo(1);
        assertThat(cut.before(1)).isEmpty();
    }

    @Test
    void closes_an_archive_only_when_fifty_newer_changes_remain() {
        var cut = new ArchiveCut(150);

        assertThat(cut.archives()).isEqualTo(1);
        assertThat(cut.firstOfSubscription()).isEqualTo(101);
        assertThat(cut.before(2)).hasValue(1);
    }

    @ParameterizedTest(name = "{0} changes")
    @ValueSource(longs = {0, 1, 50, 99, 149, 150, 151, 249, 250, 1234})
    void every_change_is_in_exactly_one_document(long changes) {
        var cut = new ArchiveCut(changes);
        var seen = new HashSet<Long>();
        for (long archive = 1; archive <= cut.archives(); archive++) {
            for (long rank = (archive - 1) * ArchiveCut.ARCHIVE + 1; rank <= archive * ArchiveCut.ARCHIVE; rank++) {
                assertThat(seen.add(rank)).isTrue();
            }
        }
        for (long rank = cut.firstOfSubscription(); rank <= changes; rank++)
            assertThat(seen.add(rank)).isTrue();

        assertThat(seen).hasSize((int) changes);
        assertThat(changes - cut.firstOfSubscription() + 1).isGreaterThanOrEqualTo(Math.min(changes, 50));
    }

    @Test
    void links_archives_to_their_neighbours() {
        var cut = new ArchiveCut(400);

        assertThat(cut.archives()).isEqualTo(3);
        assertThat(cut.before(1)).isEmpty();
        assertThat(cut.after(1)).hasValue(2);
        assertThat(cut.after(3)).isEmpty();
        assertThat(cut.has(4)).isFalse();
    }
}
