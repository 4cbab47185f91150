package vn.lantoa.asset.storage;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Outage;
import vn.lantoa.kernel.OutageFault;

/** Failure of an object store: it did not respond, failed, or lacks an object. */
public final class ObjectStoreFault extends RuntimeException implements OutageFault {
    private static final long serialVersionUID = 1L;

    private final @Nullable Outage outage;

    private ObjectStoreFault(String message, @Nullable Throwable cause, @Nullable Outage outage) {
        super(message, cause);
        this.outage = outage;
    }

    /** Returns the fault of a missing object, multipart upload or bucket. */
    public static ObjectStoreFault missing(String what) {
        return new ObjectStoreFault("missing in the object store: " + what, null, null);
    }

    /** Returns the fault of a full store. */
    public static ObjectStoreFault full(String operation, Throwable cause) {
        return new ObjectStoreFault("object store, " + operation + ": no space left", cause, Outage.STORE_FULL);
    }

    /** Returns the fault of a call that the circuit breaker refused because the store recently did not respond. */
    public static ObjectStoreFault away(String operation) {
        return new ObjectStoreFault("object store, " + operation + ": recently unavailable", null, Outage.STORE);
    }

    /** Returns the fault of any other failure. */
    public static ObjectStoreFault failed(String operation, Throwable cause) {
        // files to be sent to the store are on the disk of this node
        var outage = Outage.find(cause).filter(Outage.DISK_FULL::equals).orElse(Outage.STORE);
        return new ObjectStoreFault("object store, " + operation + ": " + cause.getMessage(), cause, outage);
    }

    /** Returns true if the store reported that the object does not exist, as opposed to not responding. */
    public boolean isMissing() {
        return outage == null;
    }

    @Override
    public Optional<Outage> outage() {
        return Optional.ofNullable(outage);
    }
}
