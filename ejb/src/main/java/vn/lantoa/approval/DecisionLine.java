package vn.lantoa.approval;

import java.time.Instant;

/** Decision about a submission, as shown to readers. */
public record DecisionLine(int step, String verdict, String reason, String decidedBy, Instant decidedAt, String seal) {}
