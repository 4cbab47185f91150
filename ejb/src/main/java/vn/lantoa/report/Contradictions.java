package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.coverage.BestEvidence;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.Contradiction.Kind;
import vn.lantoa.report.SubmittedFigures.Figure;
import vn.lantoa.report.SubmittedFigures.Measured;

/** Finds contradictions in a year's submitted reports, with four queries regardless of the number of units. */
@ApplicationScoped
class Contradictions {
    @Inject
    SubmittedFigures submitted;

    @Inject
    BestEvidence evidence;

    /**
     * Returns the contradictions by unit, for these units only. Years are compared only if the same counting rule applies
     * to both.
     */
    Map<OrganisationId, List<Contradiction>> of(ReportFrame frame, Set<OrganisationId> seen) {
        var year = frame.calendar().year();
        var rows = submitted.of(frame.isComparable() ? year - 1 : year, year);
        var former = frame.units()
                .group(rows.stream().filter(row -> row.year() < year).toList(), SubmittedFigures.Row::unit);
        var measured = submitted.indicators(year).stream().collect(Collectors.groupingBy(Measured::unit));
        var shared = shared(frame, submitted.shared(year), seen);
        var found = new HashMap<OrganisationId, List<Contradiction>>();
        for (var row : rows) {
            if (row.year() < year || !seen.contains(row.unit())) continue;
            var own = Stream.of(
                    fallen(frame, row, former.getOrDefault(row.unit(), List.of())),
                    ContradictionRules.indicators(
                            measured.getOrDefault(row.unit(), List.of()),
                            sums(List.of(row)),
                            frame.plan().plan()),
                    shared.getOrDefault(row.unit(), List.of()));
            found.put(row.unit(), own.flatMap(List::stream).toList());
        }
        return found;
    }

    private static List<Contradiction> fallen(
            ReportFrame frame, SubmittedFigures.Row row, List<SubmittedFigures.Row> before) {
        var reporters =
                before.stream().map(one -> frame.units().get(one.unit())).toList();
        return ContradictionRules.fallen(row.figures(), sums(before), reporters);
    }

    private static Map<String, Integer> sums(Collection<SubmittedFigures.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.figures().stream())
                .collect(Collectors.toMap(Figure::task, Figure::uses, Integer::sum));
    }

    private Map<OrganisationId, List<Contradiction>> shared(
            ReportFrame frame, List<SubmittedFigures.Shared> shared, Set<OrganisationId> seen) {
        var addresses = evidence.addresses(
                shared.stream().map(SubmittedFigures.Shared::evidence).collect(Collectors.toSet()));
        var found = new HashMap<OrganisationId, List<Contradiction>>();
        for (var one : shared) {
            var others = one.others().stream()
                    .filter(seen::contains)
                    .map(frame.units()::get)
                    .sorted(OrganisationView.BY_NAME)
                    .toList();
            if (others.isEmpty()) continue;
            var address = addresses.getOrDefault(one.evidence(), "");
            found.computeIfAbsent(one.unit(), unit -> new ArrayList<>())
                    .add(new Contradiction(Kind.SAME_PROOF, one.task(), 0, 0, others, address, ""));
        }
        return found;
    }

    /** Rules that find contradictions in one report. Pure. */
    static final class ContradictionRules {
        private ContradictionRules() {}

        /**
         * Returns the tasks whose uses fell.
         *
         * @param before uses of the previous year by task, of all units that this unit succeeds
         * @param reporters units that reported in the previous year and that this unit succeeds
         */
        static List<Contradiction> fallen(
                List<Figure> figures, Map<String, Integer> before, List<OrganisationView> reporters) {
            return figures.stream()
                    .filter(figure -> !figure.task().isEmpty())
                    .map(figure -> new Contradiction(
                            Kind.FELL,
                            figure.task(),
                            before.getOrDefault(figure.task(), 0),
                            figure.uses(),
                            reporters,
                            "",
                            ""))
                    .filter(one -> one.now() < one.before())
                    .toList();
        }

        /**
         * Returns the indicators above 100 percent, and the tasks with uses whose indicator is 0. An indicator belongs to
         * a task if it counts the first kind of use that the plan states for the task.
         *
         * @param uses reported uses by task
         */
        static List<Contradiction> indicators(List<Measured> measured, Map<String, Integer> uses, Plan plan) {
            return measured.stream().flatMap(one -> of(one, uses, plan)).toList();
        }

        private static Stream<Contradiction> of(Measured one, Map<String, Integer> uses, Plan plan) {
            var code = one.indicator();
            if (one.counted() > one.total())
                return Stream.of(
                        new Contradiction(Kind.INDICATOR_ABOVE, "", one.total(), one.counted(), List.of(), "", code));
            if (one.counted() > 0) return Stream.empty();
            var counting =
                    plan.findIndicator(code).map(found -> found.rule().uses()).orElse(Set.of());
            return plan.tasks().stream()
                    .filter(task -> task.counts().stream().limit(1).anyMatch(first -> counting.contains(first.use())))
                    .map(task -> new Contradiction(
                            Kind.INDICATOR_ZERO,
                            task.code(),
                            one.total(),
                            uses.getOrDefault(task.code(), 0),
                            List.of(),
                            "",
                            code))
                    .filter(found -> found.before() > 0 && found.now() > 0);
        }
    }
}
