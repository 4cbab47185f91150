/**
 * Owns: push: the subscriptions of partners with their content, channel and target, and their webhooks and folders. Each
 * subscription is a lane in which one node at a time sends due deliveries, in the order of the change log; no lane
 * delays another. Comes after: distribution.entitlement. Hands over by:
 * {@link vn.lantoa.distribution.delivery.Gateway}, one for each channel.
 */
@NullMarked
package vn.lantoa.distribution.delivery;

import org.jspecify.annotations.NullMarked;
