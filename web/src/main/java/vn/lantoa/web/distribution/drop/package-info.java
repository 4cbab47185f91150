/**
 * Owns: what newsrooms need to know to be delivered to in a folder. Comes after: web.distribution.subscription. Hands over
 * by: JSON.
 */
@NullMarked
package vn.lantoa.web.distribution.drop;

import org.jspecify.annotations.NullMarked;
