package vn.lantoa.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.kernel.Actor;

/** The log of what was taken out of the hub as a file. What cannot be logged is not given. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExportLog {
    private static final int LONGEST = 200;

    @Inject
    AuditLog audit;

    /**
     * Keeps one export for ever.
     *
     * @param request what was asked for: the path, without the query
     * @param from the network it went to
     */
    public void record(Actor by, String request, String from) {
        var asked = request.length() > LONGEST ? request.substring(0, LONGEST) : request;
        audit.record(by, "exported", "hub", Map.of("request", asked, "from", from));
    }
}
