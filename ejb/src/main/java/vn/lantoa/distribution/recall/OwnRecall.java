package vn.lantoa.distribution.recall;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Withdrawal, and one partner's state in its recall. */
@Schema(name = "OwnRecall")
public record OwnRecall(RecallLine.Withdrawn withdrawn, RecallRow receipt) {}
