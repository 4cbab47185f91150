package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.LinkPurpose;
import vn.lantoa.organisation.credential.NewPasswords;
import vn.lantoa.organisation.credential.OneTimeLinks;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.organisation.officer.OfficerMoves;
import vn.lantoa.organisation.officer.Officers;

/**
 * Registers the holder of a new hub's one-time link as its first administrator, with the roles ADMINISTRATOR
 * and AUDITOR at the root. The link is the only right required.
 */
@UseCase
public class RegisterFirstAdministrator {
    @Inject
    OneTimeLinks links;

    @Inject
    Officers officers;

    @Inject
    OfficerMoves moves;

    @Inject
    Organisations organisations;

    @Inject
    NewPasswords password;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The token of the link, and the administrator's details. */
    public record Command(RandomToken link, String login, String displayName, String email, String password) {
        @Override
        public String toString() {
            return "Command[•••]";
        }
    }

    /** Registers the administrator and returns the administrator's id. */
    public OfficerId call(Command command) {
        links.use(command.link(), LinkPurpose.FIRST_ADMINISTRATOR, clock.instant());
        var card = new OfficerCard(command.login(), command.displayName(), command.email(), organisations.root());
        check(card).and(password.check(command.password(), card)).throwIfAny();
        var officer = moves.register(card);
        moves.grant(officer, card.organisation(), Role.ADMINISTRATOR);
        moves.grant(officer, card.organisation(), Role.AUDITOR);
        password.set(officer, command.password());
        audit.record(
                Actor.officer(officer.value()),
                "first-administrator-registered",
                "officer:" + officer,
                Map.of("organisation", card.organisation().toString()));
        return officer;
    }

    private Issues check(OfficerCard card) {
        if (moves.hasRootAdministrator()) throw new Conflict("has-administrator", "another one was registered first");
        return card.check().when(officers.findByLogin(card.login()).isPresent(), "login", "taken");
    }

    /** Returns whether the link is valid, so that the page may be shown. */
    public boolean isGood(RandomToken link) {
        return links.isGoodForFirstAdministrator(link, clock.instant());
    }
}
