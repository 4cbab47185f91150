package vn.lantoa.asset.upload;

import java.util.Map;
import java.util.Set;

/**
 * State of an upload.
 *
 * <pre>
 * OPEN -&gt; RECEIVED -&gt; COMPLETE | REFUSED        (RECEIVED: all bytes are in, a worker checks them)
 * OPEN -&gt; REFUSED | EXPIRED | CANCELLED
 * </pre>
 */
public enum UploadState {
    OPEN,
    RECEIVED,
    COMPLETE,
    REFUSED,
    EXPIRED,
    CANCELLED;

    private static final Map<UploadState, Set<UploadState>> NEXT = Map.of(
            OPEN, Set.of(RECEIVED, REFUSED, EXPIRED, CANCELLED),
            RECEIVED, Set.of(COMPLETE, REFUSED));

    boolean mayBecome(UploadState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Returns true if this is a final state. */
    public boolean isEnd() {
        return !NEXT.containsKey(this);
    }
}
