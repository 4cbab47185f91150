package vn.lantoa.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.lantoa.kernel.Actor;

/**
 * Log of rejected requests and of requests that exported a file. Each entry is permanent and written in a separate
 * transaction, since a rejected request has been rolled back. An export that cannot be logged is not delivered.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RequestLog {
    private static final int LONGEST = 200;

    @Inject
    AuditLog audit;

    /**
     * Records one refusal.
     *
     * @param problem the slug of the problem
     * @param request method and path, without the query
     * @param from the network of the caller
     */
    public void refused(Actor by, String problem, String request, String from) {
        audit.record(by, "refused", "hub", Map.of("problem", problem, "request", shortened(request), "from", from));
    }

    /**
     * Records one export.
     *
     * @param request the path, without the query
     * @param from the network of the caller
     */
    public void exported(Actor by, String request, String from) {
        audit.record(by, "exported", "hub", Map.of("request", shortened(request), "from", from));
    }

    private static String shortened(String request) {
        return request.length() > LONGEST ? request.substring(0, LONGEST) : request;
    }
}
