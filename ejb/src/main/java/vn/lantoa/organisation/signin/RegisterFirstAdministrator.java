package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.InitialPassword;
import vn.lantoa.organisation.credential.LinkPurpose;
import vn.lantoa.organisation.credential.OneTimeLinks;

/**
 * Registers the holder of a new hub's one-time link as its first administrator. The link is the only right required.
 */
@UseCase
public class RegisterFirstAdministrator {
    @Inject
    OneTimeLinks links;

    @Inject
    FirstAdministrator first;

    @Inject
    InitialPassword password;

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

    /** Registers the administrator and returns their id. */
    public OfficerId call(Command command) {
        links.use(command.link(), LinkPurpose.FIRST_ADMINISTRATOR, clock.instant());
        var card = first.card(command.login(), command.displayName(), command.email());
        first.check(card).and(password.check(command.password(), card)).throwIfAny();
        var officer = first.register(card);
        password.set(officer, command.password());
        audit.record(
                Actor.officer(officer.value()),
                "first-administrator-registered",
                "officer:" + officer,
                Map.of("organisation", card.organisation().toString()));
        return officer;
    }

    /** Returns whether the link is valid, so that the page may be shown. */
    public boolean isGood(RandomToken link) {
        return links.isGoodForFirstAdministrator(link, clock.instant());
    }
}
