/**
 * Owns: units' nominations of good practice of a year, and the province's choice. Comes after: plan, release, the rows
 * of evidence. Hands over by: the change log's CORRECT, on which the feed {@code good-practice} is based, and notices.
 */
@NullMarked
package vn.lantoa.coverage.practice;

import org.jspecify.annotations.NullMarked;
