package vn.lantoa.distribution.recall;

import java.time.Instant;

/**
 * Acknowledgement of a withdrawal by a partner.
 *
 * @param done where the partner took the release down, or that the partner never used it
 * @param removedAt the instant from which on the release is taken down
 */
public record Acknowledgement(String done, Instant removedAt) {}
