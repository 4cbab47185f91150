package vn.lantoa.distribution.recall.letter;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A letter waits to be sent. */
public record RecallLetterWritten(RecallLetterId letter, Instant at) implements HubEvent {}
