/**
 * Owns: the outages: something the hub stands on is away, busy or full. Comes after: nothing. Hands over by: the enum
 * {@link vn.lantoa.kernel.outage.Outage}, which reads it off an exception.
 */
@NullMarked
package vn.lantoa.kernel.outage;

import org.jspecify.annotations.NullMarked;
