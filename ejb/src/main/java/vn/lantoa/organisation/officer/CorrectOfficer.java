package vn.lantoa.organisation.officer;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StepUp;

/**
 * Corrects an officer's name, e-mail and organisation. The login stays. Links for setting passwords are sent to the
 * e-mail address, and accounts with the same address count as one person. A new address of another administrator
 * therefore needs a second administrator.
 */
@StepUp
@UseCase
public class CorrectOfficer {
    @Inject
    Organisations organisations;

    @Inject
    Stewardship stewardship;

    @Inject
    Access access;

    @Inject
    DualControl control;

    /** Corrected particulars of an officer. */
    public record Command(Actor by, OfficerId officer, OfficerCard card) {}

    /**
     * Corrects the particulars.
     *
     * @return the change of the e-mail address that waits for a second administrator; null if everything was corrected
     *     at once
     */
    public @Nullable PendingChangeId call(Command command) {
        var officer = stewardship.getLocked(command.by(), command.officer());
        var organisation = organisations.get(command.card().organisation());
        access.require(command.by(), Role.ADMINISTRATOR, organisation.id());
        var moves = !organisation.id().equals(officer.organisation());
        command.card()
                .check()
                .when(!command.card().login().equals(officer.login()), "login", "unchangeable")
                .when(moves && organisation.validUntil() != null, "organisation", "closed", organisation.code())
                .throwIfAny();
        var waits = !command.card().email().equals(officer.email()) && stewardship.needsSecond(command.by(), officer);
        officer.correct(waits ? command.card().withEmail(officer.email()) : command.card());
        stewardship.record(command.by(), "officer-corrected", officer);
        return waits
                ? control.ask(ChangedAdministrator.email(officer, command.card().email()), command.by())
                : null;
    }
}
