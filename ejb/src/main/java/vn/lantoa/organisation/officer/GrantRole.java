package vn.lantoa.organisation.officer;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisation;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StepUp;

/**
 * Grants an officer a role in an organisation from a given day on, optionally until another day. Approving, releasing
 * and administering roles require the consent of a second administrator; other roles take effect at once. Nobody can
 * grant themselves a role.
 */
@StepUp
@UseCase
public class GrantRole {
    @Inject
    Officers officers;

    @Inject
    Organisations organisations;

    @Inject
    Access access;

    @Inject
    RoleGrants grants;

    @Inject
    DualControl control;

    @Inject
    Administrators administrators;

    @Inject
    AuditLog audit;

    /**
     * Role to grant.
     *
     * @param validUntil the last day on which the role counts; null if it is open-ended
     */
    public record Command(
            Actor by,
            OfficerId officer,
            OrganisationId organisation,
            Role role,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    /**
     * Grants the role, or asks for the consent of a second administrator.
     *
     * @return the id of the grant, or the change that waits for a second administrator
     */
    public Controlled<RoleGrantId> call(Command command) {
        var organisation = organisations.get(command.organisation());
        access.require(command.by(), Role.ADMINISTRATOR, organisation.id());
        var officer = officers.getLocked(command.officer());
        control.requireNotFor(command.by(), officer.id());
        check(command, officer, organisation).throwIfAny();
        if (grants.isHeld(command)) throw new Conflict("role-already-held", "revoke the role first to change its days");
        if (needsSecond(command)) {
            return Controlled.waits(control.ask(GrantedRole.draft(command), command.by()));
        }
        var grant = grants.grant(command);
        audit.record(command.by(), "role-granted", "officer:" + officer.id(), GrantedRole.details(command, grant));
        return Controlled.done(grant);
    }

    // the first administrator appoints the second one alone, because no other administrator could consent yet
    private boolean needsSecond(Command command) {
        if (!command.by().isOfficer() || !command.role().isPowerful()) return false;
        var namesSecond = command.role() == Role.ADMINISTRATOR
                && command.organisation().equals(organisations.root())
                && administrators
                        .ever()
                        .equals(Set.of(new OfficerId(command.by().id())));
        return !namesSecond;
    }

    private Issues check(Command command, Officer officer, Organisation organisation) {
        var until = command.validUntil();
        return Issues.none()
                .when(until != null && until.isBefore(command.validFrom()), "validUntil", "before-valid-from")
                .when(until != null && until.isBefore(grants.today()), "validUntil", "in-the-past")
                .when(!officer.isEnabled(), "officer", "disabled")
                .when(organisation.validUntil() != null, "organisation", "closed", organisation.code());
    }
}
