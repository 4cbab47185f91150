/**
 * Owns: the units' declarations of uses that no other source can observe, with their proofs. Comes after: plan, asset,
 * release. Hands over by: the table {@code declaration}, a source of evidence.
 */
@NullMarked
package vn.lantoa.coverage.declared;

import org.jspecify.annotations.NullMarked;
