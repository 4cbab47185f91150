package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.officer.Officer;
import vn.lantoa.organisation.officer.OfficerFixtures;
import vn.lantoa.organisation.officer.RecordedControl;

/** Rejections when removing a lost second factor. */
class LostFactorTest {
    private static final Actor STEWARD = Actor.officer(UUID.randomUUID());

    private final Officer officer = OfficerFixtures.anOfficer(new OrganisationId(UUID.randomUUID()));
    private final RecordedControl control = new RecordedControl();
    private boolean has = true;

    @Test
    void only_an_officers_administrator_requests_it_and_never_for_themselves() {
        for (var by : List.of(
                Actor.officer(UUID.randomUUID()), Actor.partner(officer.id().value())))
            assertForbidden(() -> takeAway(STEWARD).call(by, officer.id()));
        assertRejected(() -> takeAway(officer.actor()).call(officer.actor(), officer.id()), "officer is-yourself");
        assertThat(control.asked).isEmpty();
    }

    @Test
    void the_factor_stays_until_a_second_administrator_confirms() {
        assertThat(takeAway(STEWARD).call(STEWARD, officer.id())).isNotNull();
        assertThat(control.asked).hasSize(1);

        has = false;

        assertConflict(() -> takeAway(STEWARD).call(STEWARD, officer.id()), "factor-not-there");
    }

    private TakeFactorAway takeAway(Actor steward) {
        var take = new TakeFactorAway();
        take.officers = OfficerFixtures.only(officer);
        take.stewardship = OfficerFixtures.stewardOf(steward, officer);
        take.control = control;
        take.factors = new SecondFactors() {
            @Override
            public boolean isOf(OfficerId id) {
                return has;
            }
        };
        return take;
    }
}
