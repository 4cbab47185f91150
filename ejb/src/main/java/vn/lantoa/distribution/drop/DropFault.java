package vn.lantoa.distribution.drop;

/** A folder could not be reached, or did not take what was to be laid there. What it says is kept and shown. */
public class DropFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault that the next attempt may find mended. */
    public DropFault(String message) {
        super(message);
    }

    /** A fault with its cause. */
    public DropFault(String message, Throwable cause) {
        super(message, cause);
    }

    /** The hub may not go there at all; see {@link vn.lantoa.distribution.outward.OutwardRules}. */
    public static class Barred extends DropFault {
        private static final long serialVersionUID = 1L;

        public Barred(String why) {
            super("barred: " + why);
        }
    }
}
