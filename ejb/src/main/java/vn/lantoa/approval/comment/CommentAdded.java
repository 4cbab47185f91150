package vn.lantoa.approval.comment;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Somebody said something about a version. */
public record CommentAdded(CommentId comment, Instant at) implements HubEvent {}
