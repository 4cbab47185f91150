package vn.lantoa.organisation.officer;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Presence;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StepUp;

/**
 * Names a deputy for an absent officer, in chosen roles on chosen days. Officers may name their own deputies: for
 * approving and releasing only in a session and for at most 92 days, for administering never. An administrator
 * responsible for the officer may also name the deputy; for approving, releasing and administering a second
 * administrator must agree.
 */
@StepUp
@UseCase
public class NameDeputy {
    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_DAYS_ALONE = 92;
    private static final String NOT_BY_ONESELF = "administrator-not-by-oneself";

    @Inject
    Officers officers;

    @Inject
    Deputyships deputyships;

    @Inject
    Stewardship stewardship;

    @Inject
    DualControl control;

    @Inject
    Presence presence;

    @Inject
    AuditLog audit;

    /** Deputy to name, from the first to the last day of the absence. */
    public record Command(
            Actor by, OfficerId officer, OfficerId deputy, Set<Role> roles, LocalDate startsOn, LocalDate endsOn)
            implements StepUp.Conditional {
        /** Returns true if the deputy is to approve, release or administer. */
        @Override
        public boolean needsStepUp() {
            return roles.stream().anyMatch(Role::isPowerful);
        }
    }

    /**
     * Names the deputy, or asks for the consent of a second administrator.
     *
     * @return the deputyship's id, or the change that waits for a second administrator
     */
    public Controlled<DeputyshipId> call(Command command) {
        var officer = officers.getLocked(command.officer());
        var himself = command.by().equals(officer.actor());
        if (!himself) {
            stewardship.require(command.by(), officer);
            control.requireNotFor(command.by(), command.deputy());
        } else if (command.roles().contains(Role.ADMINISTRATOR))
            throw new Rejected(NOT_BY_ONESELF, Issues.of("roles", NOT_BY_ONESELF));
        var alone = himself && command.needsStepUp();
        if (alone && !presence.isInSession())
            throw new Forbidden("session-needed", "a session: a token cannot delegate approving or releasing");
        var deputy = officers.get(command.deputy());
        check(command, deputy, alone ? LONGEST_DAYS_ALONE : LONGEST_DAYS)
                .when(deputyships.overlaps(command), "startsOn", "has-a-deputy-then")
                .throwIfAny();
        if (!himself && command.by().isOfficer() && command.needsStepUp()) {
            return Controlled.waits(control.ask(NamedDeputy.draft(command, officer), command.by()));
        }
        var deputyship = deputyships.name(command);
        audit.record(command.by(), "deputy-named", "officer:" + officer.id(), NamedDeputy.details(command, officer));
        return Controlled.done(deputyship);
    }

    private Issues check(Command command, Officer deputy, int longestDays) {
        var days = ChronoUnit.DAYS.between(command.startsOn(), command.endsOn()) + 1;
        return Issues.none()
                .when(command.officer().equals(command.deputy()), "deputy", "is-the-officer")
                .when(command.roles().isEmpty(), "roles", "missing")
                .when(!deputy.isEnabled(), "deputy", "disabled")
                .when(command.endsOn().isBefore(command.startsOn()), "endsOn", "before-starts-on")
                .when(command.endsOn().isBefore(deputyships.today()), "endsOn", "in-the-past")
                .when(days > longestDays, "endsOn", "too-many-days", longestDays);
    }
}
