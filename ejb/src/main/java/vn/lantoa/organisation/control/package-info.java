/**
 * Owns: changes that no administrator makes alone: what was asked for, and who confirmed or refused it. Comes after:
 * organisation. Hands over by: {@link vn.lantoa.organisation.control.DualControl}, which use cases ask, {@link
 * vn.lantoa.organisation.control.ControlledChange}, which does what was confirmed, and events.
 */
@NullMarked
package vn.lantoa.organisation.control;

import org.jspecify.annotations.NullMarked;
