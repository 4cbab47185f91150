/**
 * Owns: the readings that an operator watches, with their thresholds and the history of a week. Comes after: every
 * stage, imported by none. Hands over by: {@link vn.lantoa.platform.measure.ReadMeasures}.
 */
@NullMarked
package vn.lantoa.platform.measure;

import org.jspecify.annotations.NullMarked;
