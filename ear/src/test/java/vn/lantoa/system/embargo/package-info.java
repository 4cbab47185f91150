/**
 * Owns: the walk past every address of the running product, to see that what is not public cannot be learned there.
 * Comes after: the product of all system tests. Hands over by: nothing.
 */
@NullMarked
package vn.lantoa.system.embargo;

import org.jspecify.annotations.NullMarked;
