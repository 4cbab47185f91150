package vn.lantoa.outbox;

/**
 * A fact that must leave its transaction: a record in the past tense, of ids, instants, enums and strings only. It is
 * stored as JSON, so components may be added later but never renamed.
 */
public interface HubEvent {}
