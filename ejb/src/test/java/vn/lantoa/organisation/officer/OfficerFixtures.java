package vn.lantoa.organisation.officer;

import java.time.Instant;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** An officer of whom a test knows, and who looks after them. */
public final class OfficerFixtures {
    private OfficerFixtures() {}

    public static Officer anOfficer(OrganisationId organisation) {
        var card = new OfficerCard("canbo", "Cán bộ", "canbo@example.vn", organisation);
        return new Officer(card, false, Actor.SYSTEM, Instant.EPOCH);
    }

    /** A register with this officer alone. */
    public static Officers only(Officer officer) {
        return new Officers() {
            @Override
            public Officer get(OfficerId id) {
                return Optional.of(officer).filter(one -> one.id().equals(id)).orElseThrow();
            }
        };
    }

    /** The one actor who looks after every officer. */
    public static Stewardship stewardOf(Actor steward) {
        return new Stewardship() {
            @Override
            public boolean allows(Actor by, Officer officer) {
                return by.equals(steward);
            }
        };
    }
}
