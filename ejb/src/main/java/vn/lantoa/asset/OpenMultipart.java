package vn.lantoa.asset;

import java.time.Instant;

/** A multipart that was started and neither completed nor aborted: it holds room in the store, but is no object. */
public record OpenMultipart(String key, String multipart, Instant startedAt) {}
