/**
 * Owns: the WebSub hub for the public feeds: subscriptions, their leases, and the distribution of changed feeds. Comes
 * after: press. Hands over by: posts to callbacks, each with the whole current feed.
 */
@NullMarked
package vn.lantoa.press.websub;

import org.jspecify.annotations.NullMarked;
