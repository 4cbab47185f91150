/**
 * Owns: the stock of printed matter of units, and their tallies of visits from door to door. Comes after: coverage. Hands
 * over by: entries, which are a source of evidence.
 */
@NullMarked
package vn.lantoa.coverage.printed;

import org.jspecify.annotations.NullMarked;
