package vn.lantoa.organisation.officer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisation;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.stepup.StepUp;

/** Gives an officer a role in an organisation, from a day on and perhaps until one. Works at once. */
@StepUp
@Stateless
public class GrantRole {
    @Inject
    Officers officers;

    @Inject
    Organisations organisations;

    @Inject
    Access access;

    @Inject
    GrantBook book;

    @Inject
    AuditLog audit;

    /** {@code validUntil} is the last day on which it counts; null for no end. */
    public record Command(
            Actor by,
            OfficerId officer,
            OrganisationId organisation,
            Role role,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    /** @return the grant's id */
    public RoleGrantId call(Command command) {
        var organisation = organisations.get(command.organisation());
        access.require(command.by(), Role.ADMINISTRATOR, organisation.id());
        var officer = officers.getLocked(command.officer());
        check(command, officer, organisation).throwIfAny();
        if (book.isHeld(command)) throw new Conflict("role-already-held", "revoke it first to change its days");
        var grant = book.grant(command);
        audit.record(
                command.by(),
                "role-granted",
                "officer:" + officer.id(),
                Map.of(
                        "role",
                        command.role().name(),
                        "organisation",
                        organisation.id().toString(),
                        "grant",
                        grant.toString()));
        return grant;
    }

    private Issues check(Command command, Officer officer, Organisation organisation) {
        var until = command.validUntil();
        return Issues.none()
                .when(until != null && until.isBefore(command.validFrom()), "validUntil", "before-valid-from")
                .when(until != null && until.isBefore(book.today()), "validUntil", "in-the-past")
                .when(!officer.isEnabled(), "officer", "disabled")
                .when(organisation.validUntil() != null, "organisation", "closed", organisation.code());
    }
}
