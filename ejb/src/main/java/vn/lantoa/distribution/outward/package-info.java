/**
 * Owns: requests to addresses that somebody outside has named: webhooks, callbacks, portals to be looked at. Comes after:
 * catalogue. Hands over by: {@link vn.lantoa.distribution.outward.OutwardHttp}, which goes to no address inside.
 */
@NullMarked
package vn.lantoa.distribution.outward;

import org.jspecify.annotations.NullMarked;
