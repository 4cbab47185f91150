/**
 * Owns: what the hub says, read by programs that were made for the standards it keeps to ({@code -Dfield=conformance}).
 * Comes after: the product with the demo content, and what ensure-field-tools.sh has found or installed.
 * Hands over by: what each program printed, and a failure where one of them found an error.
 */
@NullMarked
package vn.lantoa.field.conformance;

import org.jspecify.annotations.NullMarked;
