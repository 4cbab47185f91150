package vn.lantoa.organisation.control;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A change was confirmed or refused. */
public record ChangeEnded(PendingChangeId change, Instant at) implements HubEvent {}
