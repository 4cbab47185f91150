/**
 * Owns: the documents of reports, as an office files them: a text to be edited, one to be kept, a workbook and a table.
 * Comes after: report. Hands over by: documents of what was submitted.
 */
@NullMarked
package vn.lantoa.report.document;

import org.jspecify.annotations.NullMarked;
