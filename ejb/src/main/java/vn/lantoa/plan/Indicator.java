package vn.lantoa.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.OrganisationKind;

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
        /** Totals that units declare in the hub or import into it. */
        IMPORTED,
        /** Measured by another system, and displayed beside the hub's own figures. */
        OUTSIDE
    }

    /** Rule by which the hub computes a figure. */
    public enum Rule implements Slug {
        /** The hub does not compute the figure. */
        NONE(Set.of(), Set.of()),
        /** Share of the required units whose portals showed content of the hub during the year. */
        PORTAL_USE(
                Set.of(Use.SHOWN),
                Set.of(OrganisationKind.DEPARTMENT, OrganisationKind.OFFICE, OrganisationKind.POLICE)),
        /** Share of the required units whose portals show only current versions. */
        UNIFIED_CONTENT(Set.of(), Set.of()),
        /** Share of loudspeaker clusters that played an asset during the year. */
        PLAYOUTS(
                Set.of(Use.PLAYED), Set.of(OrganisationKind.DISTRICT, OrganisationKind.COMMUNE, OrganisationKind.WARD)),
        /** Share of newspapers and broadcasters that published an asset during the year. */
        PRESS_USE(
                Set.of(Use.AIRED, Use.PRINTED),
                Set.of(OrganisationKind.NEWSPAPER, OrganisationKind.BROADCASTER, OrganisationKind.PRESS)),
        /** Share of people reached, as declared by the units. */
        DECLARED_TOTALS(Set.of(), Set.of());

        private final Set<Use> uses;
        private final Set<OrganisationKind> kinds;

        Rule(Set<Use> uses, Set<OrganisationKind> kinds) {
            this.uses = uses;
            this.kinds = kinds;
        }

        /** Returns true if the rule requires a use by units of this kind. */
        public boolean isFor(String kind) {
            return kinds.stream().anyMatch(one -> one.name().equals(kind));
        }

        /** Returns the kinds of use that count for this rule; empty if the hub counts no uses for it. */
        public Set<Use> uses() {
            return uses;
        }
    }

    /** Target for a year, in percent. */
    public record Target(int year, int percent) {}

    /** Returns the target of this year, or the latest target of an earlier year. */
    public Optional<Target> targetIn(int year) {
        return targets.stream()
                .filter(target -> target.year() <= year)
                .max((one, other) -> Integer.compare(one.year(), other.year()));
    }
}
