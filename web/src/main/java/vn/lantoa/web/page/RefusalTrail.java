package vn.lantoa.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import vn.lantoa.audit.RefusalLog;
import vn.lantoa.web.signin.CurrentActor;

/**
 * Records refused requests in the audit log: missing rights, and attempts of one person to act as two. Callers who have
 * not signed in leave nothing there: the server's log has them.
 */
@ApplicationScoped
public class RefusalTrail {
    private static final int FORBIDDEN = 403;

    /** Refusals that count as attempts to do alone what takes two, not as mistakes. */
    private static final Set<String> OF_TWO = Set.of(
            "decider-took-part",
            "releaser-approved-it",
            "not-for-oneself",
            "second-administrator-needed",
            "second-administrator-missing",
            "asker-lost-the-right",
            "administrator-not-by-oneself");

    @Inject
    RefusalLog log;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    /** Records the refusal, if it is one that counts. */
    public void note(int status, String problem) {
        if (status != FORBIDDEN && !OF_TWO.contains(problem)) return;
        var actor = current.actor();
        if (!current.signedIn()) return;
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String there
                ? there
                : request.getRequestURI();
        log.record(
                actor,
                problem,
                request.getMethod() + " " + asked,
                current.address().network());
    }
}
