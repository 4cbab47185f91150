/**
 * Owns: the walk over every address of the running product, to check that hidden content cannot be learned there. Comes
 * after: the product of all system tests. Hands over by: nothing.
 */
@NullMarked
package vn.lantoa.system.embargo;

import org.jspecify.annotations.NullMarked;
