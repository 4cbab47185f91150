package vn.lantoa.bulletin;

import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ReleaseId;

/** Play-out reports that are rejected, and for which callers. */
class PlayoutRefusalsTest {
    private static final String THERE = ABulletin.COMMUNE.code();
    private static final Actor RELEASER = Actor.officer(UUID.randomUUID());
    private static final Actor OF_COMMUNE = Actor.officer(UUID.randomUUID());
    private static final Actor STATION = Actor.partner(UUID.randomUUID());
    private static final Actor NEWSPAPER = Actor.partner(UUID.randomUUID());

    private final RecordPlayout record = new RecordPlayout();

    PlayoutRefusalsTest() {
        record.access = new GrantedRoles()
                .grant(RELEASER, Role.RELEASER, ABulletin.AGENCY)
                .grant(OF_COMMUNE, Role.RELEASER, ABulletin.COMMUNE.id());
        record.clock = new SettableClock(ABulletin.MADE.plus(Duration.ofHours(2)));
        record.organisations = new Organisations() {
            @Override
            public Optional<OrganisationView> findView(String code) {
                return Optional.of(ABulletin.COMMUNE).filter(one -> one.code().equals(code));
            }
        };
        record.outlets = new Outlets() {
            @Override
            public Set<Outlet> of(PartnerId partner) {
                return partner.value().equals(STATION.id()) ? Set.of(Outlet.LOUDSPEAKER) : Set.of(Outlet.RADIO);
            }
        };
        given(BulletinState.MAKING, BulletinState.OUT);
    }

    @Test
    void only_broadcasters_and_releasers_of_agency_and_commune_report() {
        assertNotFound(() -> report(NEWSPAPER, THERE, ABulletin.MADE));
        assertForbidden(() -> report(Actor.officer(UUID.randomUUID()), THERE, ABulletin.MADE));
        // a commune reports for itself only
        assertForbidden(() -> report(OF_COMMUNE, "xa-khac", ABulletin.MADE));
    }

    @Test
    void unreleased_bulletins_cannot_be_played() {
        given(BulletinState.MAKING, BulletinState.HELD);

        for (var by : new Actor[] {STATION, RELEASER, OF_COMMUNE})
            assertConflict(() -> report(by, THERE, ABulletin.MADE), "bulletin-not-out");
    }

    @Test
    void a_play_out_is_in_a_commune_of_the_bulletin_after_release_and_not_in_the_future() {
        assertRejected(() -> report(STATION, "xa-khac", ABulletin.MADE), "commune not-of-this-bulletin");
        assertRejected(
                () -> report(STATION, THERE, ABulletin.MADE.minus(Duration.ofHours(1))), "playedAt before-it-was-out");
        assertRejected(() -> report(STATION, THERE, ABulletin.MADE.plus(Duration.ofDays(1))), "playedAt in-the-future");
    }

    private void given(BulletinState... states) {
        record.bulletins = ABulletin.only(ABulletin.that(new ReleaseId(UUID.randomUUID()), states));
    }

    private void report(Actor by, String commune, Instant at) {
        record.call(
                new Playout(new BulletinId(UUID.randomUUID()), commune, "", at, Playout.Outcome.PLAYED, 50, ""), by);
    }
}
