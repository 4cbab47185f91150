package vn.lantoa.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * A figure that the plan wants to reach.
 *
 * @param code as plans and reports name it: {@code 2025-3}
 * @param vi a short name in Vietnamese
 * @param en a short name in English
 * @param text code of the item of the text that sets it
 * @param source where its figure comes from
 * @param rule how the hub computes it
 * @param targets by year
 */
public record Indicator(
        String code, String vi, String en, String text, Source source, Rule rule, List<Target> targets) {
    public Indicator {
        targets = Lists.orEmpty(targets);
    }

    /** The origin of a figure. */
    public enum Source implements Slug {
        /** Counted by the hub from evidence. */
        MEASURED,
        /** Totals that units declare or import here. */
        IMPORTED,
        /** Measured by another system, and shown beside the others. */
        OUTSIDE
    }

    /** The rule by which the hub computes a figure. */
    public enum Rule implements Slug {
        /** It does not. */
        NONE(Set.of()),
        /** Units with something of the hub on their portals in the year, of all that should. */
        PORTAL_USE(Set.of(Use.SHOWN)),
        /** Units whose portals show current versions alone, of all that should show something. */
        UNIFIED_CONTENT(Set.of()),
        /** Loudspeaker clusters that played something in the year, of all that there are. */
        PLAYOUTS(Set.of(Use.PLAYED)),
        /** Newspapers and broadcasters that published something in the year, of all that there are. */
        PRESS_USE(Set.of(Use.AIRED, Use.PRINTED)),
        /** People reached, of all that there are, as units declare. */
        DECLARED_TOTALS(Set.of());

        private final Set<Use> uses;

        Rule(Set<Use> uses) {
            this.uses = uses;
        }

        /** The uses that count for it; none where the hub does not count. */
        public Set<Use> uses() {
            return uses;
        }
    }

    /** The figure to reach in a year, in percent. */
    public record Target(int year, int percent) {}

    /** The figure that is to be reached in this year: that of the year, or of the last one before it. */
    public Optional<Target> targetIn(int year) {
        return targets.stream()
                .filter(target -> target.year() <= year)
                .max((one, other) -> Integer.compare(one.year(), other.year()));
    }
}
