/**
 * Owns: the yearly reports, of units and consolidated: their contents, their states from draft to acceptance, and the
 * deadlines of all steps. Comes after: coverage. Hands over by: reads of reports and submissions.
 */
@NullMarked
package vn.lantoa.report;

import org.jspecify.annotations.NullMarked;
