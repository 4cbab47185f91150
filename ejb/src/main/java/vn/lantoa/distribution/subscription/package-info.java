/**
 * Owns: the subscriptions of partners: content, channel and target; created, paused, ended and read by the partner or
 * by administrators; and their webhooks and folders. Comes after: distribution.delivery. Hands over by: subscriptions,
 * each a lane of deliveries.
 */
@NullMarked
package vn.lantoa.distribution.subscription;

import org.jspecify.annotations.NullMarked;
