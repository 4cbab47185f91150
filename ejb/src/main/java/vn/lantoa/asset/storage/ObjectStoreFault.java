package vn.lantoa.asset.storage;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.outage.Outage;
import vn.lantoa.kernel.outage.OutageFault;

/** The failure of an object store that did not answer, answered wrongly, or lacks an object. No refusal. */
public final class ObjectStoreFault extends RuntimeException implements OutageFault {
    private static final long serialVersionUID = 1L;

    private final @Nullable Outage outage;

    private ObjectStoreFault(String message, @Nullable Throwable cause, @Nullable Outage outage) {
        super(message, cause);
        this.outage = outage;
    }

    /** The object, multipart upload or bucket does not exist. */
    public static ObjectStoreFault missing(String what) {
        return new ObjectStoreFault("missing in the object store: " + what, null, null);
    }

    /** The store is full. */
    public static ObjectStoreFault full(String operation, Throwable cause) {
        return new ObjectStoreFault("object store, " + operation + ": no room left", cause, Outage.STORE_FULL);
    }

    /** The store was not asked, since it did not answer a moment ago (circuit breaker). */
    public static ObjectStoreFault away(String operation) {
        return new ObjectStoreFault("object store, " + operation + ": away a moment ago", null, Outage.STORE);
    }

    /** Any other failure. */
    public static ObjectStoreFault failed(String operation, Throwable cause) {
        // a file on its way to the store lies on the disk of this node
        var outage = Outage.find(cause).filter(Outage.DISK_FULL::equals).orElse(Outage.STORE);
        return new ObjectStoreFault("object store, " + operation + ": " + cause.getMessage(), cause, outage);
    }

    /** True if the store answered that there is no such object, as opposed to not answering. */
    public boolean isMissing() {
        return outage == null;
    }

    @Override
    public Optional<Outage> outage() {
        return Optional.ofNullable(outage);
    }
}
