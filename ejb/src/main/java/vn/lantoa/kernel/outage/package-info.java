/**
 * Owns: the outages: a dependency of the hub is unavailable, busy or full; the circuit breaker for it; the permits and
 * bulkheads that limit a node's work. Comes after: nothing. Hands over by: the enum
 * {@link vn.lantoa.kernel.outage.Outage}, which is read from an exception, and places that are taken and released.
 */
@NullMarked
package vn.lantoa.kernel.outage;

import org.jspecify.annotations.NullMarked;
