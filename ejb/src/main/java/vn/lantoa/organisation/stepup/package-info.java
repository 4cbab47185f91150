/**
 * Owns: the step-up: critical actions require a second factor shown shortly before. Comes after: organisation.factor
 * and organisation.password. Hands over by: {@link vn.lantoa.organisation.StepUp} on a use case.
 */
@NullMarked
package vn.lantoa.organisation.stepup;

import org.jspecify.annotations.NullMarked;
