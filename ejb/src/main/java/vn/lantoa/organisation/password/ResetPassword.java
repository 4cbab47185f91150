package vn.lantoa.organisation.password;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.control.Administrators;
import vn.lantoa.organisation.control.DualControl;
import vn.lantoa.organisation.control.PendingChangeId;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.officer.Stewardship;
import vn.lantoa.organisation.stepup.StepUp;

/**
 * Gives an officer a link for setting their password, at the word of whoever looks after them and of a second
 * administrator. The former password, if any, is good until the new one is set.
 */
@StepUp
@UseCase
public class ResetPassword {
    @Inject
    Officers officers;

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
     * The outcome of the request; both are null when the link goes to the officer by e-mail.
     *
     * @param link the token to show this once
     * @param waiting the change that waits for a second administrator
     */
    public record Asked(@Nullable RandomToken link, @Nullable PendingChangeId waiting) {}

    public Asked call(Actor by, OfficerId id) {
        var officer = officers.get(id);
        stewardship.require(by, officer);
        control.requireNotFor(by, id);
        if (needsSecond(by, id)) {
            return new Asked(null, control.ask(links.draft(officer), by));
        }
        return new Asked(links.give(officer, by, clock.instant()).orElse(null), null);
    }

    // until the second administrator has signed in there is nobody who could confirm their link
    private boolean needsSecond(Actor by, OfficerId id) {
        if (!by.isOfficer()) return false;
        var both = Set.of(new OfficerId(by.id()), id);
        return !administrators.ever().equals(both) || administrators.hasPassword(id);
    }
}
