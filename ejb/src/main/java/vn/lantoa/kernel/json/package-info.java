/**
 * Owns: the JSON of records, and its canonical form. Comes after: kernel. Hands over by: JSON texts, and records read
 * from them.
 */
@NullMarked
package vn.lantoa.kernel.json;

import org.jspecify.annotations.NullMarked;
