package vn.lantoa.distribution.recall;

/** Withdrawal, and the state of one partner in it. */
public record OwnRecall(RecallLine.Withdrawn withdrawn, RecallRow row) {}
