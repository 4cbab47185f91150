/**
 * Owns: people who speak a language, asked to look at a version in it, and what they said. Comes after: asset. Hands over
 * by: rows of {@code language_review}, which parity is judged by, and {@link vn.lantoa.asset.speaker.VerdictFollower}.
 */
@NullMarked
package vn.lantoa.asset.speaker;

import org.jspecify.annotations.NullMarked;
