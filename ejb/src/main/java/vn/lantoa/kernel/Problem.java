package vn.lantoa.kernel;

import jakarta.ejb.ApplicationException;

/**
 * Base of the refusals that a caller can understand. Rolls back the transaction, also across an EJB boundary. There are
 * exactly four subclasses; HTTP status codes are assigned only in {@code vn.lantoa.web.problem}.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract sealed class Problem extends RuntimeException permits Rejected, Conflict, NotFound, Forbidden {
    private static final long serialVersionUID = 1L;

    private final String type;

    Problem(String type, String detail) {
        super(detail);
        this.type = type;
    }

    /** Returns the stable slug of the problem type: the last part of the {@code type} URI of RFC 9457. */
    public String type() {
        return type;
    }
}
