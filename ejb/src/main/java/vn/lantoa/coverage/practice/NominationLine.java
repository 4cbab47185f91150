package vn.lantoa.coverage.practice;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.plan.Use;

/**
 * A nomination beside the evidence of its asset in its year.
 *
 * @param best the best row of that evidence; null where there is none
 * @param decision the last one, or the withdrawal; null while it waits
 */
public record NominationLine(
        NominationId id, Said said, What what, Figures figures, @Nullable Best best, @Nullable Decision decision) {
    /**
     * What was said of it.
     *
     * @param text empty where the asset was removed by law
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
     * What is nominated.
     *
     * @param title of what is out, or was last; empty where it was removed by law
     * @param isPublic whether it is out for everyone now
     */
    public record What(AssetId asset, String title, String language, boolean isPublic) {}

    /**
     * How much evidence counts, in uses: a use is one asset at one place in one month.
     *
     * @param seen by the hub itself
     * @param reported by programs of partners
     * @param declared by units, with a proof or without
     * @param places where it was used
     * @param units that used it
     */
    public record Figures(int seen, int reported, int declared, int places, int units) {
        /** What the hub saw goes before what was reported, that before what was declared; then how far it spread. */
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
     * @param address of others, or a path of the hub; empty where there is none
     */
    public record Best(Use use, String place, String address) {}

    /** A decision. */
    public record Decision(String reason, Instant decidedAt) {}
}
