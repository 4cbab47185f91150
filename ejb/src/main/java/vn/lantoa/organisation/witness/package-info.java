/**
 * Owns: the daily head of the audit log for witnesses. Comes after: organisation. Hands over by: letters, and objects
 * that cannot be replaced.
 */
@NullMarked
package vn.lantoa.organisation.witness;

import org.jspecify.annotations.NullMarked;
