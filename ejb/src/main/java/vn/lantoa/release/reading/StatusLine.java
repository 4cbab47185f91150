package vn.lantoa.release.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.ReleaseState;

/**
 * One move of a release.
 *
 * @param by name of the officer; null for the hub itself
 * @param reason slug or words that were given, empty if none
 */
public record StatusLine(ReleaseState state, Instant at, @Nullable String by, String reason) {}
