package vn.lantoa.outbox;

/**
 * A fact that must leave its transaction: a record with a name in the past tense, which contains only ids, instants,
 * enums and strings. Stored as JSON, so that components may be added later but never renamed.
 */
public interface HubEvent {}
