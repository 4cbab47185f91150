package vn.lantoa.catalogue.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;

class FollowReleasesTest {
    private static final List<AssetId> ASSETS = List.of(new AssetId(UUID.randomUUID()));

    private final List<String> done = new ArrayList<>();
    private final FollowReleases follower = follower();

    @Test
    void writers_of_the_change_log_do_not_add_up_counts() {
        follower.prepare(ASSETS);
        follower.follow(1, 1);

        assertThat(done).containsExactly("refresh");
    }

    @Test
    void a_rebuild_locks_no_counts_in_its_batches_and_counts_at_its_end() {
        assertThat(follower.rebuild(ASSETS)).isEqualTo(1);
        assertThat(follower.settle()).isEqualTo(2);

        assertThat(done).containsExactly("refresh", "forget words", "recount");
    }

    private FollowReleases follower() {
        var made = new FollowReleases();
        made.index = new SearchIndex() {
            @Override
            public int refresh(Collection<AssetId> assets) {
                done.add("refresh");
                return assets.size();
            }

            @Override
            public void forgetWords() {
                done.add("forget words");
            }
        };
        made.counts = new SearchCounts() {
            @Override
            public void add() {
                done.add("add");
            }

            @Override
            public int recount() {
                done.add("recount");
                return 2;
            }
        };
        return made;
    }
}
