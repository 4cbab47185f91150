/**
 * Owns: the subscriptions of partners: what is pushed, by which channel, to where; made, paused, ended and read by the
 * partner itself or by administrators; and the webhooks and folders that they lead to. Comes after: distribution.delivery. Hands over by: subscriptions, each a lane of
 * deliveries.
 */
@NullMarked
package vn.lantoa.distribution.subscription;

import org.jspecify.annotations.NullMarked;
