package vn.lantoa.sms.gateway;

import java.util.List;

/**
 * Parts claimed in one turn.
 *
 * @param claimed parts to be submitted now
 * @param seen number of parts examined; fewer than requested if no further parts wait
 */
record ClaimBatch(List<Claim> claimed, int seen) {
    static final ClaimBatch NOTHING = new ClaimBatch(List.of(), 0);

    /**
     * Claimed part.
     *
     * @param attempt number of the attempt, from 1
     */
    public record Claim(Submission submission, int attempt) {}
}
