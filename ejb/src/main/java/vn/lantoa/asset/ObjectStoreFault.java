package vn.lantoa.asset;

/** The object store did not answer, answered wrongly, or lacks an object that should be there. A fault, not a refusal. */
public final class ObjectStoreFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean missing;

    private ObjectStoreFault(String message, @org.jspecify.annotations.Nullable Throwable cause, boolean missing) {
        super(message, cause);
        this.missing = missing;
    }

    /** The object, multipart or bucket is not there. */
    public static ObjectStoreFault missing(String what) {
        return new ObjectStoreFault("missing in the object store: " + what, null, true);
    }

    /** Anything else. */
    public static ObjectStoreFault failed(String operation, Throwable cause) {
        return new ObjectStoreFault("object store, " + operation + ": " + cause.getMessage(), cause, false);
    }

    /** Whether the store answered that there is no such thing, as opposed to not answering. */
    public boolean isMissing() {
        return missing;
    }
}
