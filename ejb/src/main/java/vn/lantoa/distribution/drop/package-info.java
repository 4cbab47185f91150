/**
 * Owns: partners' folders, and the keys by which their hosts know the hub. Comes after: distribution.subscription. Hands over
 * by: visits to the folder of a subscription.
 */
@NullMarked
package vn.lantoa.distribution.drop;

import org.jspecify.annotations.NullMarked;
