package vn.lantoa.release.planning;

import java.time.Instant;

/** Closed gate that a release passed, with who decided it, why and when. */
public record WaiverLine(String gate, String reason, String by, Instant at) {}
