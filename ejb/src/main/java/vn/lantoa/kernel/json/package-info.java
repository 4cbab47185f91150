/**
 * Owns: the JSON of records, and its canonical form. Comes after: kernel. Hands over by: texts, and records made of
 * them.
 */
@NullMarked
package vn.lantoa.kernel.json;

import org.jspecify.annotations.NullMarked;
