/**
 * Owns: what everybody may see of a year: totals of the province, from the report of the People's Committee that was
 * accepted. Comes after: the consolidated reports. Hands over by: reads.
 */
@NullMarked
package vn.lantoa.report.publication;

import org.jspecify.annotations.NullMarked;
