package vn.lantoa.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import vn.lantoa.kernel.Actor;

/**
 * The log of requests that were refused, and of those by which something was taken out of the hub as a file. Each is kept
 * for ever, in a transaction of its own: that of the refused has been rolled back, and what cannot be logged is not given.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class RequestLog {
    private static final int LONGEST = 200;

    @Inject
    AuditLog audit;

    /**
     * Keeps one refusal.
     *
     * @param problem its slug
     * @param request what was asked for: method and path, without the query
     * @param from the group of addresses it came from
     */
    public void refused(Actor by, String problem, String request, String from) {
        audit.record(by, "refused", "hub", Map.of("problem", problem, "request", shortened(request), "from", from));
    }

    /**
     * Keeps one export.
     *
     * @param request what was asked for: the path, without the query
     * @param from the network it went to
     */
    public void exported(Actor by, String request, String from) {
        audit.record(by, "exported", "hub", Map.of("request", shortened(request), "from", from));
    }

    private static String shortened(String request) {
        return request.length() > LONGEST ? request.substring(0, LONGEST) : request;
    }
}
