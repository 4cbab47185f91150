/**
 * Owns: the frozen copies of accepted reports: signed archives with everything that a report was made of, and
 * their check. Comes after: report.document, audit. Hands over by: archives, and results of checks.
 */
@NullMarked
package vn.lantoa.report.snapshot;

import org.jspecify.annotations.NullMarked;

