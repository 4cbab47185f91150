/**
 * Owns: what units declare of uses that nothing else can see, with its proof. Comes after: plan, asset, release. Hands
 * over by: the table {@code declaration}, a source of evidence.
 */
@NullMarked
package vn.lantoa.coverage.declared;

import org.jspecify.annotations.NullMarked;
