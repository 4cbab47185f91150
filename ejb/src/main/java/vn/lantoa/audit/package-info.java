/**
 * Owns: the tamper-evident audit log of who did what. Comes after: outbox. Hands over by: signed heads in object
 * storage and the verification report.
 */
@NullMarked
package vn.lantoa.audit;

import org.jspecify.annotations.NullMarked;
