package vn.lantoa.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * @param of the people that the denominator counts; null for other rules than {@link Rule#DECLARED_TOTALS}
 * @param audiences codes of the audiences whose trainings and events the numerator counts
 */
public record Indicator(
        String code,
        String vi,
        String en,
        String text,
        Source source,
        Rule rule,
        List<Target> targets,
        @Nullable People of,
        List<String> audiences) {
    public Indicator {
        targets = Lists.orEmpty(targets);
        audiences = Lists.orEmpty(audiences);
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

    /** People whose number each unit enters once a year. */
    public enum People implements Slug {
        STAFF,
        OPERATORS,
        TEAM_MEMBERS,
        PUPILS
    }

    /** Rule by which the hub computes a figure. */
    public enum Rule implements Slug {
        /** The hub does not compute the figure. */
        NONE(Set.of(), Set.of(), Set.of()),
        /** Share of the required units whose portals showed content of the hub during the year. */
        PORTAL_USE(
                Set.of(Use.SHOWN),
                Set.of(Use.SHOWN, Use.CARRIED),
                Set.of(OrganisationKind.DEPARTMENT, OrganisationKind.OFFICE, OrganisationKind.POLICE)),
        /** Share of the required units whose portals show only current versions; counted as of rule 2. */
        UNIFIED_CONTENT(
                Set.of(),
                Set.of(Use.SHOWN),
                Set.of(OrganisationKind.DEPARTMENT, OrganisationKind.OFFICE, OrganisationKind.POLICE)),
        /** Share of loudspeaker clusters that played an asset during the year; by rule 1, share of communes. */
        PLAYOUTS(
                Set.of(Use.PLAYED),
                Set.of(Use.PLAYED, Use.AIRED),
                Set.of(OrganisationKind.DISTRICT, OrganisationKind.COMMUNE, OrganisationKind.WARD)),
        /** Share of newspapers and broadcasters that published an asset during the year. */
        PRESS_USE(
                Set.of(Use.AIRED, Use.PRINTED),
                Set.of(Use.AIRED, Use.PRINTED, Use.SHOWN, Use.CARRIED),
                Set.of(OrganisationKind.NEWSPAPER, OrganisationKind.BROADCASTER, OrganisationKind.PRESS)),
        /** Share of people reached, as declared by the units; as of rule 2, out of the people whom they enter. */
        DECLARED_TOTALS(Set.of(), Set.of(Use.HELD, Use.TAUGHT), Set.of());

        private final Set<Use> uses;
        private final Set<Use> counts;
        private final Set<OrganisationKind> kinds;

        Rule(Set<Use> uses, Set<Use> counts, Set<OrganisationKind> kinds) {
            this.uses = uses;
            this.counts = counts;
            this.kinds = kinds;
        }

        /** Returns true if the rule requires a use by units of this kind. */
        public boolean isFor(String kind) {
            return kinds.stream().anyMatch(one -> one.name().equals(kind));
        }

        /** Returns the kinds of use that counting rule 1 counts; empty if the hub counts no uses for it. */
        public Set<Use> uses() {
            return uses;
        }

        /** Returns the kinds of use that counting rule 2 counts. */
        public Set<Use> counts() {
            return counts;
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
