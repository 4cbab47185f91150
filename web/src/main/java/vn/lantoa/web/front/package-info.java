/**
 * Owns: the handlers between the network and the application, in the server's own HTTP layer: bounds and deadlines of
 * bodies, the least rate of senders and readers, and bytes sent without holding a thread. Comes after: problem. Hands
 * over by: {@link vn.lantoa.web.request.StoredBytes}, and by letting a request through.
 */
@NullMarked
package vn.lantoa.web.front;

import org.jspecify.annotations.NullMarked;
