/**
 * Owns: the daily head of the audit log on its way to witnesses. Comes after: organisation. Hands over by: letters, and
 * objects that nobody can replace.
 */
@NullMarked
package vn.lantoa.organisation.witness;

import org.jspecify.annotations.NullMarked;
