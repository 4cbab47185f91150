/**
 * Owns: the consolidated reports of a year, of the department and of the People's Committee: what units have submitted and
 * what the evidence says, beside each other. Comes after: the reports of units. Hands over by: reads, and what was submitted.
 */
@NullMarked
package vn.lantoa.report.consolidated;

import org.jspecify.annotations.NullMarked;
