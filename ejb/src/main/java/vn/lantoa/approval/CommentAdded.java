package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: a comment about a version was added. */
public record CommentAdded(CommentId comment, Instant at) implements HubEvent {}
