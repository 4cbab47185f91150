/**
 * Owns: the frozen copies of accepted reports: signed archives that hold all that a report was made of, what reads them, and
 * what makes a report again of them. Comes after: report.document, audit. Hands over by: archives, and what was found in
 * them.
 */
@NullMarked
package vn.lantoa.report.snapshot;

import org.jspecify.annotations.NullMarked;
