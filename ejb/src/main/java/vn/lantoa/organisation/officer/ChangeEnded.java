package vn.lantoa.organisation.officer;

import java.time.Instant;

/** Event: a change was confirmed or refused. */
public record ChangeEnded(PendingChangeId change, Instant at) implements ChangeMoved {}
