package vn.lantoa.report.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.report.ConsolidatedContent.KindSum;
import vn.lantoa.report.ConsolidatedContent.Share;

/**
 * Rules that withhold figures so small that they could identify somebody. Stateless.
 *
 * <ul>
 *   <li>No count below five is published, including zero.
 *   <li>The percentage of an indicator is always published, because its target is public and binds offices, not persons.
 *       Numerator and denominator are published only if both are at least five.
 *   <li>Kinds of unit with fewer than five units or uses are combined.
 * </ul>
 */
public final class SmallFigureRules {
    /** The smallest figure that is published. */
    public static final int FEWEST = 5;

    /** The kind that combines all kinds that are too small. */
    static final String OTHERS = "OTHER";

    private static final Comparator<KindSum> SMALLEST_FIRST =
            Comparator.comparingInt(KindSum::units).thenComparingLong(KindSum::uses);

    private SmallFigureRules() {}

    /** Returns the figure, or null if it must be withheld because it is too small. */
    static @Nullable Long told(long figure) {
        return figure < FEWEST ? null : figure;
    }

    /** Returns the numerator and denominator, or null if they must be withheld because either is too small. */
    static @Nullable Share told(@Nullable Share share) {
        return share == null || Math.min(share.units(), share.of()) < FEWEST ? null : share;
    }

    /**
     * Returns the sums per kind, with kinds that are too small combined. Further kinds are added to the combination as
     * needed, because a reader who knows the total could compute a single small kind by subtraction. Empty if even the
     * sum of all kinds is too small.
     */
    static List<KindSum> kinds(List<KindSum> sums) {
        var told = new ArrayList<KindSum>();
        var others = new KindSum(OTHERS, 0, 0, 0);
        for (var sum : sums) {
            if (isTold(sum) && !sum.kind().equals(OTHERS)) told.add(sum);
            else others = together(others, sum);
        }
        while (!isNothing(others) && !isTold(others)) {
            var least = told.stream().min(SMALLEST_FIRST);
            if (least.isEmpty()) return List.of();
            told.remove(least.get());
            others = together(others, least.get());
        }
        if (!isNothing(others)) told.add(others);
        return told;
    }

    private static boolean isTold(KindSum kind) {
        return kind.units() >= FEWEST && kind.uses() >= FEWEST;
    }

    private static boolean isNothing(KindSum kind) {
        return kind.units() == 0 && kind.uses() == 0;
    }

    private static KindSum together(KindSum others, KindSum one) {
        return new KindSum(
                OTHERS, others.units() + one.units(), others.reported() + one.reported(), others.uses() + one.uses());
    }
}
