package vn.lantoa.outbox;

/** A row that this node may work on until its lease expires. */
record LeasedMessage(OutboxMessageId id, String event, String handler, String body, int attempts) {}
