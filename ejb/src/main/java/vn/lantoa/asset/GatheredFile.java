package vn.lantoa.asset;

import vn.lantoa.organisation.OfficerId;

/** A file of a draft, with the officer who added it. */
public record GatheredFile(SealedFile file, OfficerId addedBy) {}
