package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.web.request.CurrentActor;

/** The units for which the caller may nominate. Used to build forms; the use cases check access again. */
@RequestScoped
class NominatingUnits {
    private static final List<Role> NOMINATING = List.of(Role.UPLOADER, Role.RELEASER);

    @Inject
    Access access;

    @Inject
    Organisations organisations;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Returns the current units, by name. */
    List<OrganisationView> all() {
        var ids = NOMINATING.stream()
                .map(role -> access.organisationsOf(current.actor(), role))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return organisations.views(ids).values().stream()
                .filter(unit -> unit.isValidOn(today()))
                .sorted(OrganisationView.BY_NAME)
                .toList();
    }

    /** Returns the unit with this code, without checking who may nominate for it. */
    OrganisationId named(String code) {
        return organisations
                .findView(code)
                .map(OrganisationView::id)
                .orElseThrow(() -> new NotFound("organisation " + code));
    }

    boolean mayNominateFor(OrganisationId unit) {
        return NOMINATING.stream().anyMatch(role -> access.allows(current.actor(), role, unit));
    }
}
