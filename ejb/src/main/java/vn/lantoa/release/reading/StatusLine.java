package vn.lantoa.release.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.ReleaseState;

/**
 * Change of state of a release.
 *
 * @param by the officer's name; null for the hub itself
 * @param reason a slug or a typed text; empty if there is none
 */
public record StatusLine(ReleaseState state, Instant at, @Nullable String by, String reason) {}
