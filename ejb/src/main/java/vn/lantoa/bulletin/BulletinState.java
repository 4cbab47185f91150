package vn.lantoa.bulletin;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * The life of a bulletin.
 *
 * <pre>
 * MAKING -&gt; OUT | HELD | FAILED                (its sound is made)
 * HELD   -&gt; OUT                                (an urgent one is let out by a person)
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

    /** The states of which an end of its release makes a withdrawn bulletin. */
    static final Set<BulletinState> OPEN = EnumSet.of(MAKING, HELD, OUT);

    /** True if that state may come next. */
    public boolean mayBecome(BulletinState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
