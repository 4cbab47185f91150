/**
 * Owns: the audit log of who did what, which reveals any tampering. Comes after: outbox. Hands over by: signed heads in
 * object storage and the verification report.
 */
@NullMarked
package vn.lantoa.audit;

import org.jspecify.annotations.NullMarked;
