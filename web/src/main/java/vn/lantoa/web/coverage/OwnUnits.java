package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.web.request.CurrentActor;

/** The units for which the caller may declare or nominate. Used to build forms; the use cases check access again. */
@RequestScoped
class OwnUnits {
    private static final List<Role> DECLARING = List.of(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR);
    private static final List<Role> CONFIRMING = List.of(Role.RELEASER, Role.ADMINISTRATOR);
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

    /** Returns the current units for which the caller may declare, by name. */
    List<OrganisationView> all() {
        return all(DECLARING);
    }

    /** Returns the current units for which the caller may nominate, by name. */
    List<OrganisationView> nominating() {
        return all(NOMINATING);
    }

    private List<OrganisationView> all(List<Role> roles) {
        var ids = roles.stream()
                .map(role -> access.organisationsOf(current.actor(), role))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return organisations.views(ids).values().stream()
                .filter(unit -> unit.isValidOn(today()))
                .sorted(OrganisationView.BY_NAME)
                .toList();
    }

    /** Returns the unit with this code, or the first one if no code is given; null if there is none. */
    @Nullable OrganisationView find(String code) {
        return all().stream()
                .filter(unit -> code.isBlank() || unit.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Returns the unit with this code, without checking who may declare or nominate for it. */
    OrganisationView named(String code) {
        if (code.isBlank()) throw new Rejected(Issues.of("unit", "missing"));
        return organisations.findView(code).orElseThrow(() -> new NotFound("organisation " + code));
    }

    boolean mayDeclareFor(OrganisationId unit) {
        return holdsOne(DECLARING, unit);
    }

    boolean mayNominateFor(OrganisationId unit) {
        return holdsOne(NOMINATING, unit);
    }

    boolean mayConfirmFor(OrganisationId unit) {
        return holdsOne(CONFIRMING, unit);
    }

    private boolean holdsOne(List<Role> roles, OrganisationId unit) {
        return roles.stream().anyMatch(role -> access.allows(current.actor(), role, unit));
    }
}
