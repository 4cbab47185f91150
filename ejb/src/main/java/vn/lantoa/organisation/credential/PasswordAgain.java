package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.officer.Officers;

/**
 * The repeated password check before a new way to sign in is added; an officer with a second factor has just shown that
 * instead.
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
     * The officer; throws unless the password is right.
     *
     * @param origin within a session of the officer
     */
    public OfficerId require(Actor by, String password, AttemptOrigin origin) {
        if (!by.isOfficer()) throw new Forbidden("being an officer");
        if (origin.session() == null) throw new Forbidden("a session: a token cannot create other credentials");
        var officer = new OfficerId(by.id());
        if (factors.isOf(officer)) return officer;
        var outcome = check.of(new PasswordCheck.Attempt(officers.get(officer).login(), password, origin));
        if (outcome instanceof PasswordCheck.Blocked)
            throw new Conflict("too-many-attempts", "wait before the next attempt");
        if (!(outcome instanceof PasswordCheck.Known)) throw new Rejected(Issues.of("current", "wrong-password"));
        return officer;
    }
}
