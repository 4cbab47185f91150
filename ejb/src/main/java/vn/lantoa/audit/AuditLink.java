package vn.lantoa.audit;

import org.jspecify.annotations.Nullable;

/**
 * A link as stored in the database.
 *
 * @param entry the sealed entry; null if it was deleted
 */
record AuditLink(AuditSeal seal, @Nullable AuditEntry entry) {}
