package vn.lantoa.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.kernel.Actor;

/** The log of refusals, each in a transaction of its own: that of the refused has been rolled back. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefusalLog {
    private static final int LONGEST = 200;

    @Inject
    AuditLog audit;

    /**
     * Keeps one refusal for ever.
     *
     * @param problem its slug
     * @param request what was asked for: method and path, without the query
     * @param from the group of addresses it came from
     */
    public void record(Actor by, String problem, String request, String from) {
        audit.record(
                by,
                "refused",
                "hub",
                Map.of(
                        "problem", problem,
                        "request", request.length() > LONGEST ? request.substring(0, LONGEST) : request,
                        "from", from));
    }
}
