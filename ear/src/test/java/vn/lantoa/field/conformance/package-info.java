/**
 * Owns: conformance tests: the hub's output, read by programs for each standard ({@code -Dfield=conformance}). Comes
 * after: the product with the demo content, and the programs that ensure-field-tools.sh has found or installed. Hands
 * over by: the output of each program, and a failure if one of them found an error.
 */
@NullMarked
package vn.lantoa.field.conformance;

import org.jspecify.annotations.NullMarked;
