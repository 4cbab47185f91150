package vn.lantoa.distribution.recall.board;

/** What was taken back, and how it stands with one partner. */
public record OwnRecall(RecallLine.Withdrawn withdrawn, RecallRow row) {}
