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
import vn.lantoa.coverage.Strength;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.report.Contradiction.Kind;
import vn.lantoa.report.SubmittedFigures.Figure;

/** Finds contradictions in a year's submitted reports, with three queries regardless of the number of units. */
@ApplicationScoped
class Contradictions {
    @Inject
    SubmittedFigures submitted;

    @Inject
    BestEvidence evidence;

    /** Returns the contradictions by unit, for these units only. */
    Map<OrganisationId, List<Contradiction>> of(ReportFrame frame, Set<OrganisationId> seen) {
        var year = frame.calendar().year();
        var rows = submitted.of(year - 1, year);
        var former = frame.units()
                .group(rows.stream().filter(row -> row.year() < year).toList(), SubmittedFigures.Row::unit);
        var shared = shared(frame, submitted.shared(year), seen);
        var found = new HashMap<OrganisationId, List<Contradiction>>();
        for (var row : rows) {
            if (row.year() < year || !seen.contains(row.unit())) continue;
            var before = former.getOrDefault(row.unit(), List.of());
            var reporters =
                    before.stream().map(one -> frame.units().get(one.unit())).toList();
            var own = ContradictionRules.of(row.figures(), sums(before), reporters);
            var all = Stream.concat(own.stream(), shared.getOrDefault(row.unit(), List.of()).stream());
            found.put(row.unit(), all.toList());
        }
        return found;
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
                    .add(new Contradiction(Kind.SAME_PROOF, one.task(), 0, 0, others, address));
        }
        return found;
    }

    /** Rules that find contradictions in one report. Pure. */
    static final class ContradictionRules {
        private ContradictionRules() {}

        /**
         * Returns the contradictions in these figures.
         *
         * @param before uses of the previous year by task, of all units that this unit succeeds
         * @param reporters units that reported in the previous year and that this unit succeeds
         */
        static List<Contradiction> of(
                List<Figure> figures, Map<String, Integer> before, List<OrganisationView> reporters) {
            return figures.stream()
                    .flatMap(figure -> of(figure, before.getOrDefault(figure.task(), 0), reporters))
                    .toList();
        }

        private static Stream<Contradiction> of(Figure figure, int before, List<OrganisationView> reporters) {
            var fell = new Contradiction(Kind.FELL, figure.task(), before, figure.uses(), reporters, "");
            var unproven =
                    kind(figure).map(kind -> new Contradiction(kind, figure.task(), 0, figure.uses(), List.of(), ""));
            return Stream.concat(Stream.of(fell).filter(one -> one.now() < one.before()), unproven);
        }

        private static Stream<Kind> kind(Figure figure) {
            if (figure.uses() == 0) return figure.isTold() ? Stream.of(Kind.WORDS_ALONE) : Stream.empty();
            return figure.strength().equals(Strength.DECLARED.slug()) ? Stream.of(Kind.DECLARED_ALONE) : Stream.empty();
        }
    }
}
