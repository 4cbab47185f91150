package vn.lantoa.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/** The right to keep the places of a unit, and what they are held against. */
@ApplicationScoped
class PlaceAccess {
    @Inject
    Access access;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Refuses who may not keep the places of this unit. */
    void admit(Actor by, OrganisationId unit) {
        if (Stream.of(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR)
                .noneMatch(role -> access.allows(by, role, unit))) throw new Forbidden("keep places of " + unit);
    }

    /** The communes and wards of today, by their codes. */
    Map<String, OrganisationId> communes() {
        return organisations.communesOn(LocalDate.ofInstant(clock.instant(), zone)).stream()
                .collect(Collectors.toMap(OrganisationView::code, OrganisationView::id));
    }
}
