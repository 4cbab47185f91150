/**
 * Owns: the WebSub hub for the public feeds: the subscriptions, their leases, and the content distributed when a feed
 * changes. Comes after: press. Hands over by: posts to callbacks, each the whole feed as it is at that moment.
 */
@NullMarked
package vn.lantoa.press.websub;

import org.jspecify.annotations.NullMarked;
