package vn.lantoa.kernel;

import jakarta.ejb.ApplicationException;

/**
 * A refusal that the caller can understand. Rolls the transaction back, also where it crosses the border of an EJB. Four
 * children, no more; HTTP numbers are given in {@code vn.lantoa.web.problem} alone.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract sealed class Problem extends RuntimeException permits Rejected, Conflict, NotFound, Forbidden {
    private static final long serialVersionUID = 1L;

    private final String type;

    Problem(String type, String detail) {
        super(detail);
        this.type = type;
    }

    /** Stable slug of the problem type, the last part of the {@code type} URI of RFC 9457. */
    public String type() {
        return type;
    }
}
