/**
 * Owns: the converters of this stage's ids to columns. Comes after: organisation. Hands over by: converters that apply
 * by themselves.
 */
@NullMarked
package vn.lantoa.organisation.column;

import org.jspecify.annotations.NullMarked;
