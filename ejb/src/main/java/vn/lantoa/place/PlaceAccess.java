package vn.lantoa.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/** Check of the right to manage the places of a unit, and the communes that places are validated against. */
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

    /** Throws {@link Forbidden} if the actor may not manage the places of this unit. */
    void admit(Actor by, OrganisationId unit) {
        if (Stream.of(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR)
                .noneMatch(role -> access.allows(by, role, unit))) throw new Forbidden("keep places of " + unit);
    }

    /** Returns the codes of today's communes and wards. */
    Set<String> communes() {
        return organisations.communesOn(LocalDate.ofInstant(clock.instant(), zone)).stream()
                .map(OrganisationView::code)
                .collect(Collectors.toSet());
    }
}
