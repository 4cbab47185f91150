package vn.lantoa.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.plan.Use;

/**
 * A row of evidence as archived permanently. It contains no titles or addresses, which may have to be removed by law
 * later. It contains the hash of the address, so that a known address can be verified.
 */
public record EvidenceRow(EvidenceId id, Use use, RowUnit of, RowAsset what, RowPlace where, RowFinding seen) {
    /**
     * The unit of the row.
     *
     * @param unit code that the unit had on the first day of the use
     * @param readAs code of the unit that the row counts for, possibly its successor
     */
    public record RowUnit(String unit, String readAs) {}

    /**
     * The asset that was used.
     *
     * @param version last version seen at the place
     * @param planVersion version of the plan that determined its tasks
     */
    public record RowAsset(
            @Nullable AssetId asset,
            @Nullable Integer version,
            String language,
            List<String> audiences,
            List<String> tasks,
            int planVersion) {}

    /**
     * The place of the use, and its proofs.
     *
     * @param place host, medium, loudspeaker or similar; empty for none or all
     * @param addressSha256 hash of the address of the use; empty if it has none
     * @param captures SHA-256 hashes of portal captures that show the use
     * @param proofSha256 hash of the file that proves the declaration of the use; empty if there is none
     * @param detail kind of the place or event, or medium; empty if unknown or if the kind of use has none
     */
    public record RowPlace(
            String place, String addressSha256, List<String> captures, String proofSha256, String detail) {
        public RowPlace {
            detail = detail == null ? "" : detail;
        }
    }

    /**
     * The finding, as stored in archives.
     *
     * @param rule the counting rule; archives without it are of rule 1
     */
    public record RowFinding(
            LocalDate firstOn,
            LocalDate lastOn,
            long amount,
            List<Source> sources,
            Strength strength,
            EvidenceState state,
            int rule) {
        public RowFinding {
            rule = rule == 0 ? CountingRules.FIRST : rule;
        }
    }

    /** Returns true if the row counts: a source supports it, it is not void and not under objection. */
    public boolean isCounted() {
        return seen.state() == EvidenceState.PROPOSED || seen.state() == EvidenceState.CONFIRMED;
    }

    /** Returns true if the row is only declared; by counting rule 2, if nobody confirmed it yet. */
    public boolean isDeclared() {
        if (seen.rule() == CountingRules.SECOND) return seen.state() == EvidenceState.PROPOSED;
        return seen.strength() == Strength.PROVEN || seen.strength() == Strength.DECLARED;
    }

    /** Returns true if the use was observed, or declared with a document and confirmed. */
    public boolean isProven() {
        return seen.strength().isProven(seen.state());
    }
}
