package vn.lantoa.distribution.recall;

import java.time.Instant;

/**
 * The acknowledgement of a withdrawal by a partner.
 *
 * @param done what the partner has done: where it was taken down, or that it was never used
 * @param removedAt since when it is down
 */
public record Acknowledgement(String done, Instant removedAt) {}
