/**
 * Owns: the units' stocks of printed matter, and their counts of door-to-door visits. Comes after: coverage. Hands over
 * by: entries, which are a source of evidence.
 */
@NullMarked
package vn.lantoa.coverage.printed;

import org.jspecify.annotations.NullMarked;
