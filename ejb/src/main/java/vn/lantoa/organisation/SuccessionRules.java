package vn.lantoa.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.lantoa.kernel.Issues;

/** Rules for renaming, merging, splitting and abolishing organisations. */
final class SuccessionRules {
    static final int LONGEST_REASON = 1000;

    private SuccessionRules() {}

    /** Validates a renaming. The first day of the current name is allowed and means that the name is corrected. */
    static Issues checkRenaming(
            OrganisationView organisation, LocalDate namedSince, String name, LocalDate effectiveOn, LocalDate today) {
        return NewOrganisation.checkName(name)
                .when(name.equals(organisation.name()), "name", "unchanged")
                .when(effectiveOn.isBefore(namedSince), "effectiveOn", "before-current-name", namedSince)
                .and(checkDay(effectiveOn, today))
                .and(checkOpen(organisation, "organisation"));
    }

    static Issues checkMerger(List<OrganisationView> predecessors, Heir heir, Order order) {
        var founded = heir instanceof Heir.Founded;
        return checkEnding(predecessors, order)
                .when(predecessors.isEmpty(), "predecessors", "missing")
                .when(founded && predecessors.size() == 1, "predecessors", "only-one-predecessor")
                .and(checkHeir(predecessors, heir, order));
    }

    static Issues checkSplit(OrganisationView predecessor, List<Heir> heirs, Order order) {
        var issues = checkEnding(List.of(predecessor), order).when(heirs.size() < 2, "successors", "too-few", 2);
        for (var heir : heirs) issues = issues.and(checkHeir(List.of(predecessor), heir, order));
        var codes = heirs.stream().map(Heir::code).toList();
        return issues.when(codes.stream().distinct().count() < codes.size(), "successors", "twice");
    }

    /**
     * Validates what every ending requires: a day that is not in the future, a reason, and an open organisation other
     * than the root.
     */
    static Issues checkEnding(List<OrganisationView> predecessors, Order order) {
        var issues = checkDay(order.effectiveOn(), order.today())
                .when(order.reason().isBlank(), "reason", "missing")
                .when(order.reason().length() > LONGEST_REASON, "reason", "too-long", LONGEST_REASON);
        for (var predecessor : predecessors)
            issues = issues.when(isRoot(predecessor), "predecessors", "is-root", predecessor.code())
                    .when(
                            !order.effectiveOn().isAfter(predecessor.validFrom()),
                            "effectiveOn",
                            "before-it-began",
                            predecessor.code())
                    .and(checkOpen(predecessor, "predecessors"));
        return issues;
    }

    private static Issues checkHeir(List<OrganisationView> predecessors, Heir heir, Order order) {
        if (heir instanceof Heir.Founded founded) return checkFounded(founded.organisation(), order);
        var existing = ((Heir.Existing) heir).organisation();
        return checkOpen(existing, "successor")
                .when(
                        predecessors.stream().anyMatch(p -> p.id().equals(existing.id())),
                        "successor",
                        "is-a-predecessor",
                        existing.code())
                .when(existing.validFrom().isAfter(order.effectiveOn()), "successor", "not-yet-there", existing.code());
    }

    private static Issues checkFounded(NewOrganisation organisation, Order order) {
        var otherDay = !organisation.validFrom().equals(order.effectiveOn());
        return Issues.none()
                .when(otherDay, "validFrom", "not-the-effective-day", organisation.code())
                .when(organisation.validUntil() != null, "successor", "closed", organisation.code());
    }

    /** Rejects days in the future, because names and rights are always read in their present state. */
    private static Issues checkDay(LocalDate effectiveOn, LocalDate today) {
        return Issues.none().when(effectiveOn.isAfter(today), "effectiveOn", "in-the-future");
    }

    private static Issues checkOpen(OrganisationView organisation, String field) {
        return Issues.none().when(organisation.validUntil() != null, field, "closed", organisation.code());
    }

    private static boolean isRoot(OrganisationView organisation) {
        return organisation.kind().equals(OrganisationKind.PROVINCE.name());
    }

    /** Effective day and reason of an ending, and today's date. */
    record Order(LocalDate effectiveOn, String reason, LocalDate today) {}

    /** Organisation that succeeds a closed one: existing or newly created. */
    sealed interface Heir {
        String code();

        /** Existing organisation. */
        record Existing(OrganisationView organisation) implements Heir {
            @Override
            public String code() {
                return organisation.code();
            }
        }

        /** Organisation that is created on the effective day. */
        record Founded(NewOrganisation organisation) implements Heir {
            @Override
            public String code() {
                return organisation.code();
            }
        }
    }
}
