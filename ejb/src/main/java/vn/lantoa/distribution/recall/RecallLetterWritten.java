package vn.lantoa.distribution.recall;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: a recall e-mail waits to be sent. */
public record RecallLetterWritten(RecallLetterId letter, Instant at) implements HubEvent {}
