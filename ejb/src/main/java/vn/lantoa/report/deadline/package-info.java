/** The deadlines of a year's reports: data that an administrator of the province moves for all. */
@NullMarked
package vn.lantoa.report.deadline;

import org.jspecify.annotations.NullMarked;
