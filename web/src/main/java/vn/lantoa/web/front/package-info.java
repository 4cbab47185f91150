/**
 * Owns: the handlers between the network and the application, in the server's HTTP layer: limits and deadlines of
 * bodies, the minimum rate, and bytes sent without holding a thread. Comes after: kernel. Hands over by:
 * {@link vn.lantoa.web.request.StoredBytes}, and by passing requests on.
 */
@NullMarked
package vn.lantoa.web.front;

import org.jspecify.annotations.NullMarked;
