/**
 * Owns: connections that stay open until there is news, without a thread for each. Comes after: kernel. Hands over by:
 * {@link vn.lantoa.web.subscriber.SubscriberRegistry}.
 */
@NullMarked
package vn.lantoa.web.subscriber;

import org.jspecify.annotations.NullMarked;
