package vn.lantoa.bulletin;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * State of a bulletin.
 *
 * <pre>
 * MAKING -&gt; OUT | HELD | FAILED                (after its hold, when its audio was produced, or failed)
 * HELD   -&gt; OUT                                (an officer releases an urgent bulletin)
 * MAKING | HELD | OUT -&gt; WITHDRAWN
 * </pre>
 */
public enum BulletinState implements Slug {
    MAKING,
    HELD,
    OUT,
    FAILED,
    WITHDRAWN;

    private static final Map<BulletinState, Set<BulletinState>> NEXT =
            Map.of(MAKING, Set.of(HELD, OUT, FAILED, WITHDRAWN), HELD, Set.of(OUT, WITHDRAWN), OUT, Set.of(WITHDRAWN));

    /** The states in which a bulletin is withdrawn when its release ends. */
    static final Set<BulletinState> OPEN = EnumSet.of(MAKING, HELD, OUT);

    /** Returns whether this transition is allowed. */
    public boolean mayBecome(BulletinState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
