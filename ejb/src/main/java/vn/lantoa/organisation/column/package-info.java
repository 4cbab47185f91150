/**
 * Owns: how the ids of this stage are kept as columns. Comes after: organisation. Hands over by: converters that apply by
 * themselves.
 */
@NullMarked
package vn.lantoa.organisation.column;

import org.jspecify.annotations.NullMarked;
