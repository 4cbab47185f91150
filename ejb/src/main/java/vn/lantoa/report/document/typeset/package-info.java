/**
 * Owns: the child processes that typeset documents: they fill in an office's template, and convert a page to PDF. The
 * only package that uses XDocReport and openhtmltopdf. Comes after: asset, for children. Hands over by: bytes.
 */
@NullMarked
package vn.lantoa.report.document.typeset;

import org.jspecify.annotations.NullMarked;
