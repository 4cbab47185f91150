package vn.lantoa.coverage.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.child.TookTooLong;
import vn.lantoa.coverage.photo.InsetLedger.Published;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.rendition.picture.CopyTool.Insets;

/** Earlier releases are processed once, even if a node crashes meanwhile. */
class InsetWalkTest {
    private static final List<Published> ALL = List.of(published(1), published(2));

    private final List<ReleasedFile> viewed = new ArrayList<>();
    private final InsetWalk walk = new InsetWalk() {
        @Override
        void view(List<ReleasedFile> files) {
            viewed.addAll(files);
            if (fails) throw new IllegalStateException("the server stops");
        }
    };
    private int done;
    private boolean fails;

    @Test
    void resumes_after_completed_steps() {
        walk.ledger = ledger();
        walk.texts = new ShingleWalk() {
            @Override
            public boolean next() {
                return false;
            }
        };

        assertThat(walk.next()).isTrue();
        fails = true;
        assertThatThrownBy(walk::next).isInstanceOf(IllegalStateException.class);
        fails = false;
        assertThat(walk.next()).isTrue();

        assertThat(walk.next()).isFalse();
        assertThat(viewed).extracting(ReleasedFile::bytes).containsExactly(1L, 2L, 2L);
    }

    @Test
    void a_timed_out_original_is_retried_and_finally_abandoned() {
        var slow = new ReleasedFile(Sha256.of(new byte[0]), "image/png", 1);

        assertThat(kept(slow, 2).pages()).isEqualTo(1);
        assertThat(kept(slow, 3)).isEqualTo(Insets.NONE);
    }

    /** The state of a file that timed out this many times. */
    private static Insets kept(ReleasedFile file, int times) {
        var kept = new ArrayList<Insets>();
        var viewer = new InsetWalk() {
            private int tried;

            @Override
            Insets take(ReleasedFile one) {
                if (tried++ < times) throw new TookTooLong("a busy machine");
                return Insets.parse("page 0");
            }
        };
        viewer.ledger = new InsetLedger() {
            @Override
            public void keep(Sha256 original, Insets insets) {
                kept.add(insets);
            }
        };
        viewer.view(List.of(file));
        return kept.get(0);
    }

    private static Published published(int number) {
        return new Published(new ReleaseId(new UUID(0, number)), Instant.EPOCH.plusSeconds(number));
    }

    private InsetLedger ledger() {
        return new InsetLedger() {
            @Override
            public List<Published> next() {
                return done < ALL.size() ? List.of(ALL.get(done)) : List.of();
            }

            @Override
            public List<ReleasedFile> unseen(Collection<ReleaseId> releases) {
                return List.of(new ReleasedFile(Sha256.of(new byte[0]), "image/png", done + 1));
            }

            @Override
            public void walked(Published last) {
                done++;
            }
        };
    }
}
