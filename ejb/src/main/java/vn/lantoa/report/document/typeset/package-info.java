/**
 * Owns: the programs that set documents in child processes: a template of an office that is filled in, and a page that
 * becomes a PDF; XDocReport and openhtmltopdf are known here alone. Comes after: asset, for children. Hands over by: bytes.
 */
@NullMarked
package vn.lantoa.report.document.typeset;

import org.jspecify.annotations.NullMarked;
