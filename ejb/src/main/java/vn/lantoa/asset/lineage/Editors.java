package vn.lantoa.asset.lineage;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.organisation.OfficerId;

/**
 * The editors of a draft or version: officers who typed its texts, or added and removed its files, each with the moment
 * of their last edit. They are among its makers, whoever seals it. Immutable.
 */
public record Editors(Map<OfficerId, Instant> lastTouch) {
    public static final Editors NONE = new Editors(Map.of());

    public Editors {
        lastTouch = Map.copyOf(lastTouch);
    }

    /** These editors, and this one at this moment. */
    public Editors and(OfficerId officer, Instant at) {
        return and(Set.of(officer), at);
    }

    /** These editors, and those of the other version as if they had edited at this moment: their work is used again. */
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

    /** The officers who edited after this moment. */
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
