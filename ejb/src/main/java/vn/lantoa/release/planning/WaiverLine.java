package vn.lantoa.release.planning;

import java.time.Instant;

/** Closed gate that a release passed, with the officer who decided this, the reason and the time. */
public record WaiverLine(String gate, String reason, String by, Instant at) {}
