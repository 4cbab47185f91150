package vn.lantoa.organisation.officer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.control.Controlled;
import vn.lantoa.organisation.control.DualControl;

/**
 * Names a deputy for an absent officer, in chosen roles on chosen days. An officer names their own deputy, but never
 * for an administrator's role; or an administrator who looks after them does, and where the deputy is to approve,
 * release or administer, a second administrator has to agree.
 */
@Stateless
public class NameDeputy {
    private static final int LONGEST_DAYS = 366;
    private static final String NOT_BY_ONESELF = "administrator-not-by-oneself";

    @Inject
    Officers officers;

    @Inject
    DeputyshipWriter writer;

    @Inject
    Stewardship stewardship;

    @Inject
    DualControl control;

    @Inject
    AuditLog audit;

    /** The deputy to name, from the first to the last day of the absence. */
    public record Command(
            Actor by, OfficerId officer, OfficerId deputy, Set<Role> roles, LocalDate startsOn, LocalDate endsOn) {
        public Command {
            roles = Set.copyOf(roles);
        }
    }

    /** @return the deputyship's id, or what waits for a second administrator */
    public Controlled<DeputyshipId> call(Command command) {
        var officer = officers.getLocked(command.officer());
        var himself = command.by().equals(officer.actor());
        if (!himself) {
            stewardship.require(command.by(), officer);
            control.requireNotFor(command.by(), command.deputy());
        } else if (command.roles().contains(Role.ADMINISTRATOR))
            throw new Rejected(NOT_BY_ONESELF, Issues.of("roles", NOT_BY_ONESELF));
        var deputy = officers.get(command.deputy());
        check(command, deputy)
                .when(writer.overlaps(command), "startsOn", "has-a-deputy-then")
                .throwIfAny();
        if (!himself && command.by().isOfficer() && command.roles().stream().anyMatch(Role::isPowerful)) {
            return Controlled.waits(control.ask(NamedDeputy.draft(command, officer), command.by()));
        }
        var deputyship = writer.name(command);
        audit.record(command.by(), "deputy-named", "officer:" + officer.id(), NamedDeputy.details(command, officer));
        return Controlled.done(deputyship);
    }

    private Issues check(Command command, Officer deputy) {
        return Issues.none()
                .when(command.officer().equals(command.deputy()), "deputy", "is-the-officer")
                .when(command.roles().isEmpty(), "roles", "missing")
                .when(!deputy.isEnabled(), "deputy", "disabled")
                .when(command.endsOn().isBefore(command.startsOn()), "endsOn", "before-starts-on")
                .when(command.endsOn().isBefore(writer.today()), "endsOn", "in-the-past")
                .when(
                        command.endsOn().isAfter(command.startsOn().plusDays(LONGEST_DAYS)),
                        "endsOn",
                        "too-long",
                        LONGEST_DAYS);
    }
}
