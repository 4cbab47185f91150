package vn.lantoa.coverage.practice;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.plan.Use;

/**
 * A nomination with the evidence for its asset in its year.
 *
 * @param best the strongest row of evidence; null if there is none
 * @param decision last decision, or the withdrawal; null while undecided
 */
public record NominationLine(
        NominationId id,
        Said said,
        NominatedAsset what,
        Figures figures,
        @Nullable Best best,
        @Nullable Decision decision) {
    /**
     * The content of a nomination.
     *
     * @param text empty if the asset was removed by law
     */
    public record Said(
            OrganisationId organisation,
            String unitCode,
            String unitName,
            int year,
            String task,
            String text,
            NominationState state) {}

    /**
     * The nominated asset.
     *
     * @param title title of the current or last release; empty if the title was removed by law
     * @param isPublic whether the asset is public now
     */
    public record NominatedAsset(AssetId asset, String title, String language, boolean isPublic) {}

    /**
     * Number of counted uses; a use is one asset at one place in one month.
     *
     * @param seen uses seen by the hub itself
     * @param reported uses reported by partners' systems
     * @param declared uses declared by units, with or without proof
     * @param places number of places
     * @param units number of units
     */
    public record Figures(int seen, int reported, int declared, int places, int units) {
        /** Orders figures: seen uses count first, then reported and declared uses, then units and places. */
        static final Comparator<Figures> BEST_FIRST = Comparator.comparingInt(Figures::seen)
                .thenComparingInt(Figures::reported)
                .thenComparingInt(Figures::declared)
                .thenComparingInt(Figures::units)
                .thenComparingInt(Figures::places)
                .reversed();
    }

    /**
     * A row of evidence.
     *
     * @param address external address, or path of the hub; empty if the use has none
     */
    public record Best(Use use, String place, String address) {}

    /** A decision. */
    public record Decision(String reason, Instant decidedAt) {}
}
