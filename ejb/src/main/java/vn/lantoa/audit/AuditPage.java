package vn.lantoa.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of entries, newest first.
 *
 * @param next opaque cursor of the next page; null on the last page
 */
public record AuditPage(List<AuditEntry> entries, @Nullable String next) {}
