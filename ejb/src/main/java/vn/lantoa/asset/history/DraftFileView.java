package vn.lantoa.asset.history;

import java.time.Instant;

/** A file of a draft, with who brought it. */
public record DraftFileView(String id, FileSummary file, Instant addedAt, String addedBy) {}
