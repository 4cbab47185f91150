package vn.lantoa.organisation.control;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A change waits for a second administrator. */
public record ChangeAsked(PendingChangeId change, Instant at) implements HubEvent {}
