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
 * @param unit its name; null where nobody knows whose site it is
 * @param what was used
 * @param where it was used, and where that can be looked up
 * @param seen what was found, and how sure it is
 * @param decision the last one; null where there is none
 */
public record EvidenceLine(
        EvidenceId id, Use use, @Nullable String unit, What what, Where where, Seen seen, @Nullable Decision decision) {
    /**
     * What was used.
     *
     * @param title empty where it was removed by law
     * @param version the last one that was seen there
     */
    public record What(
            @Nullable AssetId asset,
            String title,
            @Nullable Integer version,
            String language,
            List<String> audiences,
            List<String> tasks) {}

    /**
     * Where it was used.
     *
     * @param place a host, a medium, a loudspeaker and so on; empty: none, or all
     * @param address of others, or a path of the hub; empty where there is none, or it was removed by law
     */
    public record Where(String place, String address) {}

    /** What was found. A row that no source speaks of any more is void. */
    public record Seen(
            LocalDate firstOn,
            LocalDate lastOn,
            long amount,
            List<Source> sources,
            Strength strength,
            EvidenceState state) {}

    /** A decision: objected, confirmed or void. */
    public record Decision(String reason, Instant decidedAt) {}
}
