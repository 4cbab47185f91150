/**
 * Owns: the handlers between network and application, in the server's HTTP layer: limits and timeouts of bodies, the
 * minimum rate of senders and readers, and responses sent without holding a thread. Comes after: problem. Hands over
 * by: {@link vn.lantoa.web.request.StoredBytes}, and accepted requests.
 */
@NullMarked
package vn.lantoa.web.front;

import org.jspecify.annotations.NullMarked;
