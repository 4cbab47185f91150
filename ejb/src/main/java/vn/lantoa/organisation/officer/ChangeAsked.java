package vn.lantoa.organisation.officer;

import java.time.Instant;

/** Event: a change waits for a second administrator. */
public record ChangeAsked(PendingChangeId change, Instant at) implements ChangeMoved {}
