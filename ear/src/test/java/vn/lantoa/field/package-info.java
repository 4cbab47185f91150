/**
 * Owns: tests with third-party programs, large files and long runs ({@code mvn -Pfield verify}). Comes after: the EAR
 * on the assembled server, and the programs that ensure-field-tools.sh has found or installed. Hands over by: the
 * figures on the terminal, and a failure if one exceeds its limit.
 */
@NullMarked
package vn.lantoa.field;

import org.jspecify.annotations.NullMarked;
