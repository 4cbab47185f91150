/**
 * Owns: the frozen copies of accepted reports: signed archives with everything that a report was made from, their
 * verification, and recreating a report from them. Comes after: report.document, audit. Hands over by: archives, and
 * results of verifications.
 */
@NullMarked
package vn.lantoa.report.snapshot;

import org.jspecify.annotations.NullMarked;
