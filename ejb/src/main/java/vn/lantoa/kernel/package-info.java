/**
 * Owns: types used by every stage (actors, languages, hashes, sealed texts, address blocks, issues, problems), texts
 * and JSON, and circuit breakers, bulkheads and probes for outages. Comes after: nothing. Hands over by: plain values.
 */
@NullMarked
package vn.lantoa.kernel;

import org.jspecify.annotations.NullMarked;
