package vn.lantoa.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;

/** Reads entries of the audit log for auditors of the whole. */
@Stateless
public class ReadAuditLog {
    private static final int PAGE = 50;

    @Inject
    Oversight oversight;

    @Inject
    AuditEntries entries;

    /** The newest entries that fit the query, from this cursor on. */
    public AuditPage call(Actor by, AuditQuery query, @Nullable String cursor) {
        oversight.requireAuditor(by);
        return entries.page(query, cursor, PAGE);
    }
}
