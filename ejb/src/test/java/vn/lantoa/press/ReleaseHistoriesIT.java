package vn.lantoa.press;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.release.LetOut;

/**
 * Random histories of releases and of a partner's entitlements: afterwards the read models match the releases, and a
 * program that followed the changes has the same copy as one that starts now. The field tests run ten times as many;
 * {@code -Dhistories} sets the number in the build, and {@code -Dhistories.seed} the first seed.
 */
@ExtendWith(ArquillianExtension.class)
class ReleaseHistoriesIT {
    private static final int HISTORIES = Integer.getInteger("histories", 100);
    private static final int HISTORIES_OF_THE_FIELD = 1_000;
    private static final long SEED = Long.getLong("histories.seed", 20_261_128);
    private static final int STEPS = 10;

    /** Waits for changes by renames and variants, which are written in the background. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    RandomHistory history;

    @Inject
    RowsOfReleases rows;

    @Inject
    LetOut letOut;

    @Inject
    RegisterPartner register;

    @Inject
    Cast cast;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void rows_and_copies_match_the_releases() throws Exception {
        tryHistories(0, HISTORIES);
    }

    @Test
    @Tag("field")
    void rows_and_copies_match_a_thousand_more_histories() throws Exception {
        tryHistories(HISTORIES, HISTORIES + HISTORIES_OF_THE_FIELD);
    }

    private void tryHistories(int from, int to) throws Exception {
        int held = 0;
        for (int i = from; i < to; i++) {
            history.begin(SEED + i, register.call(Actor.SYSTEM, cast.department()), letOut.team());
            history.make(STEPS);
            assertThat(history.wrongRows())
                    .as("wrong rows, seed %d: %s", SEED + i, history.done())
                    .isZero();
            assertThat(history.wrongReaders())
                    .as("seed %d: %s", SEED + i, history.done())
                    .isEmpty();
            awaitEqualCopies(SEED + i);
            if (i % 50 == 0)
                assertThat(rows.wrongInAll()).as("seed %d", SEED + i).isZero();
            held += history.copy().size();
            history.hide();
            // the hidden release is in no feed count any more: restores it
            if (i % 50 == 49) rows.wrongInAll();
        }
        rows.wrongInAll();
        assertThat(held).as("assets that partners had in the end").isGreaterThan((to - from) / 3);
    }

    @Test
    void one_omitted_change_is_found() throws SQLException {
        history.begin(SEED, register.call(Actor.SYSTEM, cast.department()), letOut.team());
        history.make(STEPS);
        history.endUntold();

        assertThat(history.wrongRows()).isPositive();
        assertThat(history.wrongRows()).as("after it was mended").isZero();
        history.hide();
        rows.wrongInAll();
    }

    @Test
    void omitted_and_misdirected_changes_are_found() throws SQLException {
        for (var omission : List.<Omission>of(
                RandomHistory::confirmUntold, RandomHistory::renameUntold, RandomHistory::narrowUntold)) {
            history.begin(SEED, register.call(Actor.SYSTEM, cast.department()), letOut.team());
            history.grantAll();
            omission.plant(history);

            assertThat(history.copy().equals(history.fresh())
                            && history.wrongReaders().isEmpty()
                            && history.wrongRows() == 0)
                    .isFalse();
            history.hide();
        }
        rows.wrongInAll();
    }

    /** A deliberate omission: a change without its dependent data. */
    private interface Omission {
        void plant(RandomHistory history) throws SQLException;
    }

    private void awaitEqualCopies(long seed) throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (!history.copy().equals(history.fresh()) && Instant.now().isBefore(until)) Thread.sleep(50);
        assertThat(history.copy()).as("seed %d: %s", seed, history.done()).isEqualTo(history.fresh());
    }
}
