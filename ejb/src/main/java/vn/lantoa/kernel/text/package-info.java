/**
 * Owns: what any stage does with a text for people: the sentences of the bundles, the tidying of what somebody typed,
 * its form without marks, its form in an address. Comes after: nothing. Hands over by: static methods.
 */
@NullMarked
package vn.lantoa.kernel.text;

import org.jspecify.annotations.NullMarked;
