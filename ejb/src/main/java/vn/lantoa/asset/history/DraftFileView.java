package vn.lantoa.asset.history;

import java.time.Instant;

/** A file of a draft, with the officer who added the file. */
public record DraftFileView(String id, FileSummary file, Instant addedAt, String addedBy) {}
