/**
 * Owns: the frozen copies of accepted reports: signed archives with all data from which a report was made, and their
 * verification. Comes after: report.document, audit. Hands over by: archives, and results of checks.
 */
@NullMarked
package vn.lantoa.report.snapshot;

import org.jspecify.annotations.NullMarked;
