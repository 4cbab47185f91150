/**
 * Owns: events that must leave their transaction, and their delivery at least once. Comes after: kernel. Hands over by:
 * calling every {@link vn.lantoa.outbox.EventHandler} of an event outside a transaction.
 */
@NullMarked
package vn.lantoa.outbox;

import org.jspecify.annotations.NullMarked;
