package vn.lantoa.asset.child;

/**
 * Exception for a child that was killed at its time limit. The cause may be the file or the load of the machine, so
 * callers should retry before they record a permanent failure.
 */
public final class TookTooLong extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TookTooLong(String what) {
        super(what);
    }
}
