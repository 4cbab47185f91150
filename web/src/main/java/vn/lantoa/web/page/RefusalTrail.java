package vn.lantoa.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import vn.lantoa.audit.RequestLog;
import vn.lantoa.kernel.Issue;
import vn.lantoa.web.signin.CurrentActor;

/**
 * Records refused requests: missing rights, and attempts of one person to act as two, in the audit log, where callers
 * who have not signed in leave nothing; input and steps that are refused, of whomever, in the server's log.
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
    RequestLog log;

    @Inject
    RefusedRequestLog lines;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    /**
     * Records the refusal, if it is one that counts.
     *
     * @param issues what is wrong with the input; of them fields and codes are kept, never values
     */
    public void note(int status, String problem, List<Issue> issues) {
        if (RefusedRequestLog.takes(status))
            lines.note(new RefusedRequest(
                    status, problem, asked(), current.actor(), current.address().network(), issues));
        if (status != FORBIDDEN && !OF_TWO.contains(problem)) return;
        var actor = current.actor();
        if (!current.signedIn()) return;
        log.refused(actor, problem, asked(), current.address().network());
    }

    private String asked() {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String there
                ? there
                : request.getRequestURI();
        return request.getMethod() + " " + path;
    }
}
