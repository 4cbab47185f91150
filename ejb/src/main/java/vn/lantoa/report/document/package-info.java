/**
 * Owns: the documents of reports for offices: a text for editing, one for archiving, a workbook and a table. Comes
 * after: report. Hands over by: documents of submissions.
 */
@NullMarked
package vn.lantoa.report.document;

import org.jspecify.annotations.NullMarked;
