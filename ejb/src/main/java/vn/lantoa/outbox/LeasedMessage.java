package vn.lantoa.outbox;

/** A row this node may work on until its lease runs out. */
record LeasedMessage(OutboxMessageId id, String event, String handler, String body, int attempts) {}
