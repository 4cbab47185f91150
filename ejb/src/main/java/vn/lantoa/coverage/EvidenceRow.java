package vn.lantoa.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.plan.Use;

/**
 * A row of evidence as it is kept for ever. It has neither titles nor addresses, which may have to be removed by law later,
 * but the hash of its address: whoever has that can tell that it is the one.
 */
public record EvidenceRow(EvidenceId id, Use use, Of of, What what, Where where, EvidenceLine.Seen seen) {
    /**
     * Whose it is.
     *
     * @param unit its code, as it was on the first day
     * @param readAs the code of the unit that it is counted for, which that one may have joined since
     */
    public record Of(String unit, String readAs) {}

    /**
     * What was used.
     *
     * @param version the last one that was seen there
     * @param planVersion the version of the plan by which its tasks were found
     */
    public record What(
            @Nullable AssetId asset,
            @Nullable Integer version,
            String language,
            List<String> audiences,
            List<String> tasks,
            int planVersion) {
        public What {
            audiences = List.copyOf(audiences);
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * Where it was used, and what proves it.
     *
     * @param place a host, a medium, a loudspeaker and so on; empty: none, or all
     * @param addressSha256 of its address; empty where it has none
     * @param captures the SHA-256 of the captures of portals that show it
     * @param proofSha256 of the file with which it was declared; empty where there is none
     */
    public record Where(String place, String addressSha256, List<String> captures, String proofSha256) {
        public Where {
            captures = List.copyOf(captures);
        }
    }

    /** True if it counts: nobody has voided or objected to it, and a source still speaks of it. */
    public boolean isCounted() {
        return seen.state() == EvidenceState.PROPOSED || seen.state() == EvidenceState.CONFIRMED;
    }

    /** True if it is merely declared, with or without a proof. */
    public boolean isDeclared() {
        return seen.strength() == Strength.PROVEN || seen.strength() == Strength.DECLARED;
    }
}
