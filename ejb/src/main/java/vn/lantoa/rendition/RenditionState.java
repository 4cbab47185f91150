package vn.lantoa.rendition;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Conflict;

/**
 * State of a rendition.
 *
 * <pre>
 * PLANNED -&gt; RUNNING -&gt; READY | FAILED
 * RUNNING -&gt; RUNNING                   (its maker crashed: the lease expired and another took over)
 * FAILED  -&gt; PLANNED                   (an officer retries it)
 * </pre>
 */
public enum RenditionState {
    PLANNED,
    RUNNING,
    READY,
    FAILED;

    private static final Map<RenditionState, Set<RenditionState>> NEXT = Map.of(
            PLANNED, Set.of(RUNNING),
            RUNNING, Set.of(RUNNING, READY, FAILED),
            FAILED, Set.of(PLANNED));

    boolean mayBecome(RenditionState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /**
     * Returns the given next state.
     *
     * @throws Conflict if the change is not permitted
     */
    RenditionState moved(RenditionState next, String what) {
        if (!mayBecome(next))
            throw new Conflict("rendition-is-" + name().toLowerCase(Locale.ROOT), what + " is " + this);
        return next;
    }
}
