package vn.lantoa.asset.child;

/**
 * A child was ended because its time was up. That may be the file's fault or that of whatever else the machine does: whoever
 * keeps the outcome for good tries again first.
 */
public final class TookTooLong extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TookTooLong(String what) {
        super(what);
    }
}
