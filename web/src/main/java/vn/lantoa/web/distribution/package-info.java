/**
 * Owns: administrators' pages of partners, subscriptions, recalls and proofs of publication, the partners' own pages,
 * and the wire. Comes after: the stage distribution. Hands over by: REST resources and console pages.
 */
@NullMarked
package vn.lantoa.web.distribution;

import org.jspecify.annotations.NullMarked;
