/**
 * Owns: officers, their roles and their deputies, and changes that need two administrators. Comes after: organisation.
 * Hands over by: the rows that {@link vn.lantoa.organisation.Access} reads, and views.
 */
@NullMarked
package vn.lantoa.organisation.officer;

import org.jspecify.annotations.NullMarked;
