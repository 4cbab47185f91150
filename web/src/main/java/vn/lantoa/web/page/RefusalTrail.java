package vn.lantoa.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import vn.lantoa.audit.RequestLog;
import vn.lantoa.kernel.Issue;
import vn.lantoa.web.request.CurrentActor;

/**
 * Records refused requests. The audit log gets missing rights, and attempts by one person to act as two, except by
 * anonymous callers. The server's log gets invalid input and steps out of order, by all callers.
 */
@ApplicationScoped
public class RefusalTrail {
    private static final int FORBIDDEN = 403;

    /** Refusals that count as attempts to bypass the two-person rule, rather than as mistakes. */
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
     * Records the refusal if it is of a recorded kind.
     *
     * @param issues errors of the input; their fields and codes are recorded, but never values
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
