/**
 * Owns: measuring the running product.
 * Comes after: the EAR on the assembled server, with a database that waits for its disk.
 * Hands over by: a table on the terminal; nothing fails by a number.
 */
@NullMarked
package vn.lantoa.bench;

import org.jspecify.annotations.NullMarked;
