/**
 * Owns: the types every stage uses (actors, languages, hashes, sealed texts, blocks of addresses, issues, problems).
 * Comes after: nothing. Hands over by: plain values.
 */
@NullMarked
package vn.lantoa.kernel;

import org.jspecify.annotations.NullMarked;
