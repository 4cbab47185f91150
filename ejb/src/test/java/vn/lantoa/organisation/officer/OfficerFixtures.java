package vn.lantoa.organisation.officer;

import java.time.Instant;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** A known officer, and the administrator responsible for them. */
public final class OfficerFixtures {
    private OfficerFixtures() {}

    public static Officer anOfficer(OrganisationId organisation) {
        var card = new OfficerCard("canbo", "Cán bộ", "canbo@example.vn", organisation);
        return new Officer(card, false, Actor.SYSTEM, Instant.EPOCH);
    }

    /** A registry with only this officer. */
    public static Officers only(Officer officer) {
        return new Officers() {
            @Override
            public Officer get(OfficerId id) {
                return Optional.of(officer).filter(one -> one.id().equals(id)).orElseThrow();
            }
        };
    }

    /** The only actor who manages the officer. */
    public static Stewardship stewardOf(Actor steward, Officer officer) {
        var stewardship = new Stewardship() {
            @Override
            public boolean allows(Actor by, Officer officer) {
                return by.equals(steward);
            }

            @Override
            public boolean allows(Actor by, OfficerId officer) {
                return by.equals(steward);
            }
        };
        stewardship.officers = only(officer);
        return stewardship;
    }
}
