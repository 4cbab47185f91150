package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.officer.Officer;
import vn.lantoa.organisation.officer.Officers;

/**
 * Repeated password check before a new way to sign in is added. Skipped for officers with a second factor, because
 * {@link vn.lantoa.organisation.StepUp} has requested that factor.
 */
@ApplicationScoped
public class PasswordAgain {
    @Inject
    SecondFactors factors;

    @Inject
    Officers officers;

    @Inject
    PasswordCheck check;

    /**
     * Returns the officer; throws an exception if the password is wrong and the officer has no second factor.
     *
     * @param origin an origin with a session of the officer
     */
    public OfficerId require(Actor by, String password, AttemptOrigin origin) {
        var officer = OfficerId.of(by);
        if (origin.session() == null) throw new Forbidden("a session: a token cannot create other credentials");
        if (!factors.isOf(officer)) requireRight(officers.get(officer), password, origin);
        return officer;
    }

    /** Throws unless the password of the officer is right. */
    void requireRight(Officer officer, String password, AttemptOrigin origin) {
        var outcome = check.of(new PasswordCheck.Attempt(officer.login(), password, origin));
        if (outcome instanceof PasswordCheck.Blocked)
            throw new Conflict("too-many-attempts", "wait before the next attempt");
        if (!(outcome instanceof PasswordCheck.Known)) throw new Rejected(Issues.of("current", "wrong-password"));
    }
}
