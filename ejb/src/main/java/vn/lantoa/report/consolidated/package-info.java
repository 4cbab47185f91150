/**
 * Owns: the consolidated reports of a year, of the department and of the People's Committee: submitted figures and
 * evidence side by side. Comes after: the reports of units. Hands over by: reads, and submissions.
 */
@NullMarked
package vn.lantoa.report.consolidated;

import org.jspecify.annotations.NullMarked;
