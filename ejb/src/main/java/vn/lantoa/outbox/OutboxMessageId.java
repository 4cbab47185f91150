package vn.lantoa.outbox;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of one row of the outbox: one event for one handler. */
public record OutboxMessageId(UUID value) implements Id {}
