package vn.lantoa.asset.lineage;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.organisation.OfficerId;

/**
 * Those who typed what a draft or a version says, or brought and took away its files, each with the moment of his last
 * touch. They are among its makers, whoever seals it. Immutable.
 */
public record Editors(Map<OfficerId, Instant> lastTouch) {
    public static final Editors NONE = new Editors(Map.of());

    public Editors {
        lastTouch = Map.copyOf(lastTouch);
    }

    /** These, and this one at this moment. */
    public Editors and(OfficerId officer, Instant at) {
        return and(Set.of(officer), at);
    }

    /** These, and those who edited the other, as if they had done it at this moment: their words are taken up again. */
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

    /** Those who touched it after this moment. */
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
