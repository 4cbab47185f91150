/**
 * Owns: the way out by OkHttp. Comes after: distribution.outward. Hands over by: the bean behind {@link
 * vn.lantoa.distribution.outward.OutwardHttp}.
 */
@NullMarked
package vn.lantoa.distribution.outward.okhttp;

import org.jspecify.annotations.NullMarked;
