package vn.lantoa.audit;

import org.jspecify.annotations.Nullable;

/** A link as stored in the database: the seal, and the entry if it still exists. */
record AuditLink(AuditSeal seal, @Nullable AuditEntry entry) {}
