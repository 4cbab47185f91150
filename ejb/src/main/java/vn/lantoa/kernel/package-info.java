/**
 * Owns: the words every stage uses (actors, languages, hashes, sealed texts, blocks of addresses, issues, problems), the texts and JSON of all,
 * and circuit breakers, bulkheads and probes for outages.
 * Comes after: nothing. Hands over by: plain values.
 */
@NullMarked
package vn.lantoa.kernel;

import org.jspecify.annotations.NullMarked;
