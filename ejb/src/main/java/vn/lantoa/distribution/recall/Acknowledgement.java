package vn.lantoa.distribution.recall;

import java.time.Instant;

/**
 * Acknowledgement of a withdrawal by a partner.
 *
 * @param done where it was taken down, or that it was never used
 * @param removedAt since when it is taken down
 */
public record Acknowledgement(String done, Instant removedAt) {}
