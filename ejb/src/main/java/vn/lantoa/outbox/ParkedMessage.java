package vn.lantoa.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row that failed too often and waits for an operator. */
public record ParkedMessage(
        OutboxMessageId id,
        String event,
        String handler,
        String body,
        int attempts,
        Instant parkedAt,
        @Nullable String lastError) {}
