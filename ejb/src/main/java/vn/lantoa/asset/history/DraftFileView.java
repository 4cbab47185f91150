package vn.lantoa.asset.history;

import java.time.Instant;

/** A file of a draft, and the officer who added it. */
public record DraftFileView(String id, FileSummary file, Instant addedAt, String addedBy) {}
