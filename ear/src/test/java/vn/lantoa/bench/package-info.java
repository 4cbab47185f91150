/**
 * Owns: measuring the running product. Comes after: the EAR on the assembled server, with a durable database. Hands
 * over by: a table on the terminal; no figure makes it fail.
 */
@NullMarked
package vn.lantoa.bench;

import org.jspecify.annotations.NullMarked;
