package vn.lantoa.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * Indicator of the plan: a figure with yearly targets.
 *
 * @param code the code used in plans and reports: {@code 2025-3}
 * @param vi a short name in Vietnamese
 * @param en a short name in English
 * @param text code of the plan's text item that defines the indicator
 * @param source the origin of the figure
 * @param rule how the hub computes the figure
 * @param targets the targets by year
 */
public record Indicator(
        String code, String vi, String en, String text, Source source, Rule rule, List<Target> targets) {
    public Indicator {
        targets = Lists.orEmpty(targets);
    }

    /** Returns the name in this UI language. */
    public String name(String language) {
        return language.startsWith("en") ? en : vi;
    }

    /** Origin of a figure. */
    public enum Source implements Slug {
        /** Computed by the hub from evidence. */
        MEASURED,
        /** Totals that units declare or import here. */
        IMPORTED,
        /** Measured by another system, and displayed beside the hub's own figures. */
        OUTSIDE
    }

    /** Rule by which the hub computes a figure. */
    public enum Rule implements Slug {
        /** The hub does not compute the figure. */
        NONE(Set.of()),
        /** Share of the required units whose portals showed content of the hub during the year. */
        PORTAL_USE(Set.of(Use.SHOWN)),
        /** Share of the required units whose portals show only current versions. */
        UNIFIED_CONTENT(Set.of()),
        /** Share of loudspeaker clusters that played an asset during the year. */
        PLAYOUTS(Set.of(Use.PLAYED)),
        /** Share of newspapers and broadcasters that published an asset during the year. */
        PRESS_USE(Set.of(Use.AIRED, Use.PRINTED)),
        /** Share of people reached, as declared by the units. */
        DECLARED_TOTALS(Set.of());

        private final Set<Use> uses;

        Rule(Set<Use> uses) {
            this.uses = uses;
        }

        /** Returns the kinds of use that count for this rule; empty if the hub counts no uses for it. */
        public Set<Use> uses() {
            return uses;
        }
    }

    /** Target for a year, in percent. */
    public record Target(int year, int percent) {}

    /** Returns the target of this year, or the latest earlier one. */
    public Optional<Target> targetIn(int year) {
        return targets.stream()
                .filter(target -> target.year() <= year)
                .max((one, other) -> Integer.compare(one.year(), other.year()));
    }
}
