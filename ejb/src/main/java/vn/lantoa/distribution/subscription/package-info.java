/**
 * Owns: what a partner wants pushed, by which channel, to where; made, paused, ended and looked at by himself or by
 * administrators. Comes after: distribution.delivery. Hands over by: subscriptions, each a lane of deliveries.
 */
@NullMarked
package vn.lantoa.distribution.subscription;

import org.jspecify.annotations.NullMarked;
