package vn.lantoa.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import vn.lantoa.audit.RefusalLog;
import vn.lantoa.web.signin.CurrentActor;

/**
 * Leaves in the audit log who was refused what he has no right to, and where one person wanted to be two. Whoever has not
 * signed in leaves nothing there: of strangers the log of the server tells.
 */
@ApplicationScoped
public class RefusalTrail {
    private static final int FORBIDDEN = 403;

    /** Refusals that are told apart from mistakes: each is a try to do alone what takes two. */
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

    /** Writes it down, if it is one that matters. */
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
