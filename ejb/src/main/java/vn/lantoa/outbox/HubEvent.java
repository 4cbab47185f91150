package vn.lantoa.outbox;

/**
 * A fact that must leave its transaction: past tense, a record of ids, instants, enums and strings, nothing else.
 * Kept as JSON, so that a component may be added later but never renamed.
 */
public interface HubEvent {}
