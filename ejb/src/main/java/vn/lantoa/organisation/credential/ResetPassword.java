package vn.lantoa.organisation.credential;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.officer.Administrators;
import vn.lantoa.organisation.officer.DualControl;
import vn.lantoa.organisation.officer.PendingChangeId;
import vn.lantoa.organisation.officer.Stewardship;

/**
 * Gives an officer a link for setting their password, on request of an administrator responsible for the officer and
 * with the consent of a second administrator. The old password stays valid until a new password is set.
 */
@StepUp
@UseCase
public class ResetPassword {
    @Inject
    Stewardship stewardship;

    @Inject
    PasswordLinks links;

    @Inject
    DualControl control;

    @Inject
    Administrators administrators;

    @Inject
    Clock clock;

    /**
     * Outcome of the request; both parts are null if the link is sent by e-mail.
     *
     * @param link the token, which is shown only once
     * @param waiting the change that waits for a second administrator
     */
    public record ResetOutcome(@Nullable RandomToken link, @Nullable PendingChangeId waiting) {}

    public ResetOutcome call(Actor by, OfficerId id) {
        var officer = stewardship.get(by, id);
        control.requireNotFor(by, id);
        if (needsSecond(by, id)) {
            return new ResetOutcome(null, control.ask(links.draft(officer), by));
        }
        return new ResetOutcome(links.give(officer, by, clock.instant()).orElse(null), null);
    }

    // until the second administrator has signed in, no other administrator could consent to the link
    private boolean needsSecond(Actor by, OfficerId id) {
        if (!by.isOfficer()) return false;
        var both = Set.of(new OfficerId(by.id()), id);
        return !administrators.ever().equals(both) || administrators.hasPassword(id);
    }
}
