/**
 * Owns: agencies with their validity and succession, officers with their roles, sign-in and tokens (in the sub-packages
 * {@code officer}, {@code credential}, {@code partner} and {@code signin}). Comes after: audit. Hands over by:
 * {@link vn.lantoa.organisation.Access}, which every use case calls, and the events of renamed and closed
 * organisations.
 */
@NullMarked
package vn.lantoa.organisation;

import org.jspecify.annotations.NullMarked;
