/**
 * Owns: language reviews: speakers asked about a version, and their verdicts. Comes after: asset. Hands over by: rows
 * of {@code language_review}, which parity reads, and {@link vn.lantoa.asset.speaker.VerdictFollower}.
 */
@NullMarked
package vn.lantoa.asset.speaker;

import org.jspecify.annotations.NullMarked;
