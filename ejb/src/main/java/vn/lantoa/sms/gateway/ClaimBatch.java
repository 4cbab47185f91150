package vn.lantoa.sms.gateway;

import java.util.List;
import vn.lantoa.sms.link.Submission;

/**
 * The parts that a turn has claimed.
 *
 * @param claimed to be handed over now
 * @param seen how many were looked at: fewer than asked for when no more waits
 */
record ClaimBatch(List<Claim> claimed, int seen) {
    static final ClaimBatch NOTHING = new ClaimBatch(List.of(), 0);

    /**
     * A claimed part.
     *
     * @param attempt from 1
     */
    public record Claim(Submission submission, int attempt) {}

    public ClaimBatch {
        claimed = List.copyOf(claimed);
    }
}
