/**
 * Owns: the first start of a hub, before anybody can sign in. Comes after: organisation.registry, organisation.token.
 * Hands over by: the first organisations, and the first administrator or the officers of the demo.
 */
@NullMarked
package vn.lantoa.organisation.start;

import org.jspecify.annotations.NullMarked;
