package vn.lantoa.coverage.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.lantoa.coverage.practice.NominationLine.Figures;

/**
 * A nomination with its rank.
 *
 * @param rank rank from 1 among the year's nominations that the reader may see, without withdrawn nominations; equal
 *     for equal evidence; 0 for a withdrawn nomination
 */
public record RankedNomination(int rank, NominationLine line) {
    private static final Comparator<NominationLine> ORDER = Comparator.comparing(
                    NominationLine::figures, Figures.BEST_FIRST)
            .thenComparing(line -> line.said().unitCode())
            .thenComparing(line -> line.id().toString());

    /** Returns the nominations by rank, withdrawn nominations last. */
    static List<RankedNomination> rank(List<NominationLine> lines) {
        var ranked = new ArrayList<RankedNomination>();
        lines.stream().filter(line -> !isWithdrawn(line)).sorted(ORDER).forEach(line -> {
            var last = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
            var isEqual = last != null && last.line().figures().equals(line.figures());
            ranked.add(new RankedNomination(last != null && isEqual ? last.rank() : ranked.size() + 1, line));
        });
        lines.stream()
                .filter(RankedNomination::isWithdrawn)
                .sorted(ORDER)
                .forEach(line -> ranked.add(new RankedNomination(0, line)));
        return List.copyOf(ranked);
    }

    static boolean isWithdrawn(NominationLine line) {
        return line.said().state() == NominationState.WITHDRAWN;
    }
}
