package vn.lantoa.organisation.start;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.password.InitialPassword;
import vn.lantoa.organisation.password.LinkPurpose;
import vn.lantoa.organisation.password.OneTimeLinks;

/** Registers the holder of a new hub's one-time link as its first administrator. The link is the right to do it. */
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

    /** The link, and the particulars of the administrator. */
    public record Command(RandomToken link, String login, String displayName, String email, String password) {
        @Override
        public String toString() {
            return "Command[•••]";
        }
    }

    /** @return the administrator's id */
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

    /** True if this link is good, so that the page may be shown. */
    public boolean isGood(RandomToken link) {
        return links.isGoodForFirstAdministrator(link, clock.instant());
    }
}
