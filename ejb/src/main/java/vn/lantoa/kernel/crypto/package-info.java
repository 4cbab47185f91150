/**
 * Owns: the few things that every stage does with keys. Comes after: nothing. Hands over by: values.
 */
@NullMarked
package vn.lantoa.kernel.crypto;

import org.jspecify.annotations.NullMarked;
