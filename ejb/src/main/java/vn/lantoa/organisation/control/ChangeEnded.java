package vn.lantoa.organisation.control;

import java.time.Instant;

/** A change was confirmed or refused. */
public record ChangeEnded(PendingChangeId change, Instant at) implements ChangeMoved {}
