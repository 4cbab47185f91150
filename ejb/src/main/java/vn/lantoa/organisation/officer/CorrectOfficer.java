package vn.lantoa.organisation.officer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.stepup.StepUp;

/**
 * Corrects an officer's name, e-mail and organisation. The login stays. Links for setting passwords go to the e-mail
 * address.
 */
@StepUp
@Stateless
public class CorrectOfficer {
    @Inject
    Officers officers;

    @Inject
    Organisations organisations;

    @Inject
    Stewardship stewardship;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    /** The corrected card of an officer. */
    public record Command(Actor by, OfficerId officer, OfficerCard card) {}

    /** Corrects the card. */
    public void call(Command command) {
        var officer = officers.getLocked(command.officer());
        var organisation = organisations.get(command.card().organisation());
        stewardship.require(command.by(), officer);
        access.require(command.by(), Role.ADMINISTRATOR, organisation.id());
        var moves = !organisation.id().equals(officer.organisation());
        command.card()
                .check()
                .when(!command.card().login().equals(officer.login()), "login", "unchangeable")
                .when(moves && organisation.validUntil() != null, "organisation", "closed", organisation.code())
                .throwIfAny();
        officer.correct(command.card());
        audit.record(
                command.by(),
                "officer-corrected",
                "officer:" + officer.id(),
                Map.of("organisation", organisation.id().toString()));
    }
}
