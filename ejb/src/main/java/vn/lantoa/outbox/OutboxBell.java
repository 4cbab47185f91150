package vn.lantoa.outbox;

/** Fired with every append; heard after the commit, so that the relay need not wait for its next look. */
record OutboxBell() {}
