/**
 * Owns: bearer tokens of officers and partners. Comes after: organisation.password. Hands over by: the owner of a
 * token.
 */
@NullMarked
package vn.lantoa.organisation.token;

import org.jspecify.annotations.NullMarked;
