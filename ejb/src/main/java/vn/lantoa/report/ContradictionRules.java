package vn.lantoa.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.coverage.Strength;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.report.Contradiction.Kind;
import vn.lantoa.report.SubmittedFigures.Figure;

/** Rules that find contradictions in one report. Pure. */
final class ContradictionRules {
    private ContradictionRules() {}

    /**
     * Returns the contradictions in these figures.
     *
     * @param before uses of the previous year by task, of all units that this unit succeeds
     * @param reporters those units
     */
    static List<Contradiction> of(List<Figure> figures, Map<String, Integer> before, List<OrganisationView> reporters) {
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
