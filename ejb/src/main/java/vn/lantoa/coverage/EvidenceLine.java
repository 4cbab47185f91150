package vn.lantoa.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.plan.Use;

/**
 * A row of evidence.
 *
 * @param unit name of the unit; null if the owner of the site is unknown
 * @param what the asset that was used
 * @param where the place of the use, and where it can be looked up
 * @param seen the finding and its strength
 * @param decision last decision; null if there is none
 */
public record EvidenceLine(
        EvidenceId id, Use use, @Nullable String unit, What what, Where where, Seen seen, @Nullable Decision decision) {
    /**
     * The asset that was used.
     *
     * @param title empty if it was removed by law
     * @param version last version seen there
     */
    public record What(
            @Nullable AssetId asset,
            String title,
            @Nullable Integer version,
            String language,
            List<String> audiences,
            List<String> tasks) {}

    /**
     * The place of the use.
     *
     * @param place host, medium, loudspeaker etc.; empty for none or all
     * @param address external address, or path of the hub; empty if there is none or it was removed by law
     */
    public record Where(String place, String address) {}

    /** The finding. A row that no source supports any longer is void. */
    public record Seen(
            LocalDate firstOn,
            LocalDate lastOn,
            long amount,
            List<Source> sources,
            Strength strength,
            EvidenceState state) {}

    /** A decision: objection, confirmation or voiding. */
    public record Decision(String reason, Instant decidedAt) {}
}
