/**
 * Owns: blocks of network addresses. Comes after: nothing. Hands over by: values.
 */
@NullMarked
package vn.lantoa.kernel.net;

import org.jspecify.annotations.NullMarked;
