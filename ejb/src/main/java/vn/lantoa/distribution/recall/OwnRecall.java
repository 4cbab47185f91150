package vn.lantoa.distribution.recall;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Withdrawal, and the state of one partner in it. */
@Schema(name = "OwnRecall")
public record OwnRecall(RecallLine.Withdrawn withdrawn, RecallRow receipt) {}
