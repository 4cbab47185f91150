/**
 * Owns: the public results of a year: totals of the province, from the accepted report of the People's Committee. Comes
 * after: the consolidated reports. Hands over by: reads.
 */
@NullMarked
package vn.lantoa.report.publication;

import org.jspecify.annotations.NullMarked;
