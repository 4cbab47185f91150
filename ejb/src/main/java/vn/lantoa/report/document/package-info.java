/**
 * Owns: the documents of reports for offices: DOCX, PDF/A, workbook and CSV. Comes after: report. Hands over by:
 * documents of submissions.
 */
@NullMarked
package vn.lantoa.report.document;

import org.jspecify.annotations.NullMarked;
