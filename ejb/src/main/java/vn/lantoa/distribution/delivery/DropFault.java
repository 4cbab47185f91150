package vn.lantoa.distribution.delivery;

/** Thrown when a folder cannot be reached or does not accept a file. The message is stored and displayed. */
public class DropFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates a fault; the next attempt may succeed. */
    public DropFault(String message) {
        super(message);
    }

    /** Creates a fault with its cause. */
    public DropFault(String message, Throwable cause) {
        super(message, cause);
    }

    /** Thrown when the hub may not connect to the address; see {@link vn.lantoa.distribution.delivery.OutwardRules}. */
    public static class Barred extends DropFault {
        private static final long serialVersionUID = 1L;

        public Barred(String why) {
            super("barred: " + why);
        }
    }
}
