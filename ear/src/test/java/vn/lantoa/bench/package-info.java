/**
 * Owns: measuring the running product. Comes after: the EAR on the assembled server, with a database that waits for its
 * disk. Hands over by: a table on the terminal; no number makes it fail.
 */
@NullMarked
package vn.lantoa.bench;

import org.jspecify.annotations.NullMarked;
