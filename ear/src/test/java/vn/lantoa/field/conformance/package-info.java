/**
 * Owns: trials of conformance: the hub's output, read by programs for the standards it keeps to ({@code
 * -Dfield=conformance}). Comes after: the product with the demo content, and the programs that ensure-field-tools.sh
 * has found or installed. Hands over by: the output of each program, and a failure where one of them found an error.
 */
@NullMarked
package vn.lantoa.field.conformance;

import org.jspecify.annotations.NullMarked;
