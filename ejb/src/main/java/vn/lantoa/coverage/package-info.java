/**
 * Owns: the evidence of units' uses, by place and time, its totals by unit, task and month, and the decisions on it.
 * Comes after: campaign. Hands over by: reads of totals and evidence.
 */
@NullMarked
package vn.lantoa.coverage;

import org.jspecify.annotations.NullMarked;
