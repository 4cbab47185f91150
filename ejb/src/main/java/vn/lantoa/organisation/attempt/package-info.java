/**
 * Owns: how often anybody may try to prove who he is, and from where he did so before. Comes after: organisation. Hands over
 * by: until when an attempt has to wait.
 */
@NullMarked
package vn.lantoa.organisation.attempt;

import org.jspecify.annotations.NullMarked;
