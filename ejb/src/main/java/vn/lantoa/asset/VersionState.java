package vn.lantoa.asset;

import java.util.Map;
import java.util.Set;

/**
 * State of the inspection of a version.
 *
 * <pre>
 * RECEIVED -&gt; READY | REFUSED
 * </pre>
 */
public enum VersionState {
    RECEIVED,
    READY,
    REFUSED;

    private static final Map<VersionState, Set<VersionState>> NEXT = Map.of(RECEIVED, Set.of(READY, REFUSED));

    boolean mayBecome(VersionState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
