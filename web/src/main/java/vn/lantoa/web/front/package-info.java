/**
 * Owns: what stands between the network and the application, in the server's own HTTP layer: bounds and deadlines of
 * bodies, the least rate of senders and readers, and bytes that go out without holding a thread. Comes after: kernel.
 * Hands over by: {@link vn.lantoa.web.front.StoredBytes}, and by letting a request through.
 */
@NullMarked
package vn.lantoa.web.front;

import org.jspecify.annotations.NullMarked;
