package vn.lantoa.embed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;

/** The recall list on a node: generated again when its content changes, and kept for all other releases. */
@ExtendWith(ArquillianExtension.class)
class RecallListCacheIT {
    @Inject
    LetOut letOut;

    @Inject
    PlanRelease plan;

    @Inject
    RecallListCache cache;

    @Inject
    ChangeLog log;

    @Inject
    ChangeHead head;

    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() {
        team = letOut.team();
    }

    @Test
    void releases_and_partner_only_changes_do_not_change_the_list() throws InterruptedException {
        var before = seen();

        letOut.release(team, letOut.asset(team), Reach.PUBLIC, WindowRequest.NOW);
        var known = letOut.release(team, letOut.asset(team), Reach.PARTNERS, WindowRequest.NOW);
        letOut.withdraw(team, known, WithdrawalKind.RECALL);

        assertThat(seen()).isSameAs(before);
    }

    @Test
    void the_list_contains_withdrawn_assets_until_released_again() throws InterruptedException {
        var asset = letOut.asset(team);
        var version = letOut.approved(team, asset);
        var release = plan.call(new PlanCommand(version, Reach.PUBLIC, WindowRequest.NOW, team.releaser()));
        assertThat(seen().json()).doesNotContain(asset.id().toString());

        letOut.withdraw(team, release, WithdrawalKind.RECALL);
        assertThat(seen().json()).contains(asset.id().toString());

        plan.call(new PlanCommand(version, Reach.PUBLIC, WindowRequest.NOW, team.releaser()));
        assertThat(seen().json()).doesNotContain(asset.id().toString());
    }

    /** Returns the list once this node has seen the head of the log. */
    private RecallList seen() throws InterruptedException {
        for (int i = 0; i < 100 && head.seq() < log.head(); i++) Thread.sleep(50);
        return cache.find();
    }
}
