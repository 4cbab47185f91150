package vn.lantoa.asset;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.organisation.OfficerId;

/**
 * Editors of a draft or version: officers who changed its texts or files, each with the instant of the last edit.
 * Editors count as makers of the version, like the officer who seals it. Immutable.
 */
public record Editors(Map<OfficerId, Instant> lastTouch) {
    public static final Editors NONE = new Editors(Map.of());

    /** Returns these editors plus the given officer. */
    public Editors and(OfficerId officer, Instant at) {
        return and(Set.of(officer), at);
    }

    /**
     * Returns these editors and the editors of reused content. The latter count as having edited at the given instant.
     */
    public Editors and(Editors taken, Instant at) {
        return and(taken.all(), at);
    }

    private Editors and(Set<OfficerId> officers, Instant at) {
        var touches = new HashMap<>(lastTouch);
        officers.forEach(officer -> touches.merge(officer, at, Editors::later));
        return new Editors(touches);
    }

    public Set<OfficerId> all() {
        return lastTouch.keySet();
    }

    /** Returns the officers who edited after this instant. */
    public Set<OfficerId> after(Instant moment) {
        return lastTouch.entrySet().stream()
                .filter(touch -> touch.getValue().isAfter(moment))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
