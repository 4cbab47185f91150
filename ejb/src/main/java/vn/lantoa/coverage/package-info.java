/**
 * Owns: the evidence of what units really used, where and when, its totals by unit, task and month, and what was decided
 * about it. Comes after: campaign. Hands over by: reads of totals and evidence.
 */
@NullMarked
package vn.lantoa.coverage;

import org.jspecify.annotations.NullMarked;
