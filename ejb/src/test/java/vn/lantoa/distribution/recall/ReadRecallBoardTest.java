package vn.lantoa.distribution.recall;

import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseScene;
import vn.lantoa.release.WithdrawalKind;

/** Officers who may not see who has taken down a recalled asset. */
class ReadRecallBoardTest {
    private final ReleaseScene scene = new ReleaseScene();
    private final Release release = scene.published(scene.approved(scene.review.asset(), "trang"));
    private final ReadRecalls read = new ReadRecalls();

    ReadRecallBoardTest() {
        read.releases = scene.releases;
    }

    @Test
    void only_officers_of_the_agency_see_the_board() {
        var stranger = Actor.officer(UUID.randomUUID());
        var withdrawn = new RecallLine.Withdrawn(
                release.id(), release.asset(), 1, "", WithdrawalKind.RECALL, "", Instant.EPOCH);
        given(List.of(new RecallLine(withdrawn, Instant.EPOCH, 1, 1, 0, 1)));
        read.access = new GrantedRoles().grant(stranger, Role.AUDITOR, new OrganisationId(UUID.randomUUID()));

        for (var by : List.of(stranger, Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS))
            assertNotFound(() -> read.board(by, release.id()));
    }

    @Test
    void releases_without_a_recall_have_no_board() {
        given(List.of());
        read.access = scene.review.access;

        assertNotFound(() -> read.board(ReleaseScene.RELEASER, release.id()));
    }

    private void given(List<RecallLine> lines) {
        read.rows = new RecallRows() {
            @Override
            List<RecallLine> lines(String where, UnaryOperator<SqlQuery> parameters) {
                return lines;
            }
        };
    }
}
