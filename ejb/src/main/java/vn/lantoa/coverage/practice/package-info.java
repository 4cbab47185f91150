/**
 * Owns: what units nominate as good practice of a year, and what the province chooses of it. Comes after: plan, release,
 * the rows of evidence. Hands over by: the change log's CORRECT, on which the feed {@code good-practice} rests, and
 * notices.
 */
@NullMarked
package vn.lantoa.coverage.practice;

import org.jspecify.annotations.NullMarked;
