package vn.lantoa.outbox;

/** CDI event fired with every append, observed after the commit, so that the relay does not wait for its poll. */
record OutboxBell() {}
