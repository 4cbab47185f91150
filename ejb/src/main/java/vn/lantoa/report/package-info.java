/**
 * Owns: the yearly reports: that of each unit, its course from the draft to the acceptance, and the deadlines of all steps.
 * Comes after: coverage. Hands over by: reads of reports and of what was submitted.
 */
@NullMarked
package vn.lantoa.report;

import org.jspecify.annotations.NullMarked;
