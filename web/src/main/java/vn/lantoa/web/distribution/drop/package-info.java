/**
 * Owns: the key of the hub that newsrooms need for delivery to a folder. Comes after: web.distribution.subscription.
 * Hands over by: JSON.
 */
@NullMarked
package vn.lantoa.web.distribution.drop;

import org.jspecify.annotations.NullMarked;
