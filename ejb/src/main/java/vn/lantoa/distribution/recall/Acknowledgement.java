package vn.lantoa.distribution.recall;

import java.time.Instant;

/**
 * What a partner says about something that was taken back.
 *
 * @param done what he has done: where it was taken down, or that he never used it
 * @param removedAt since when it is down
 */
public record Acknowledgement(String done, Instant removedAt) {}
