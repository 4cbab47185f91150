package vn.lantoa.audit;

import org.jspecify.annotations.Nullable;

/** A link as it lies in the database: the seal, and the entry if it is still there. */
record AuditLink(AuditSeal seal, @Nullable AuditEntry entry) {}
