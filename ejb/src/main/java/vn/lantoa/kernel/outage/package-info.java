/**
 * Owns: the outages: something the hub stands on is away, busy or full; the breaker before it, and the permits and
 * bulkheads that bound the work of a node before it is. Comes after: nothing. Hands over by: the enum {@link vn.lantoa.kernel.outage.Outage},
 * which reads it off an exception, and by places that are taken and given back.
 */
@NullMarked
package vn.lantoa.kernel.outage;

import org.jspecify.annotations.NullMarked;
