package vn.lantoa.approval.reading;

import java.time.Instant;

/** One decision about a submission. */
public record DecisionLine(int step, String verdict, String reason, String decidedBy, Instant decidedAt, String seal) {}
