package vn.lantoa.release.waiver;

import java.time.Instant;

/** A gate that a release went past: who decided it, why and when. */
public record WaiverLine(String gate, String reason, String by, Instant at) {}
