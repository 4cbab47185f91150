/**
 * Owns: changes that need two administrators: the requests, confirmations and refusals. Comes after: organisation.
 * Hands over by: {@link vn.lantoa.organisation.control.DualControl}, which use cases call,
 * {@link vn.lantoa.organisation.control.ControlledChange}, which executes a confirmed request, and events.
 */
@NullMarked
package vn.lantoa.organisation.control;

import org.jspecify.annotations.NullMarked;
