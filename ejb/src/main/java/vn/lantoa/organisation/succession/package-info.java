/**
 * Owns: renaming, merging, splitting and abolishing organisations. Comes after: organisation. Hands over by:
 * successions, and the events of renamed and closed organisations.
 */
@NullMarked
package vn.lantoa.organisation.succession;

import org.jspecify.annotations.NullMarked;
