/**
 * Owns: the letter a day with what is new for a partner. Comes after: distribution.delivery. Hands over by: the gateway of
 * its channel.
 */
@NullMarked
package vn.lantoa.distribution.digest;

import org.jspecify.annotations.NullMarked;
