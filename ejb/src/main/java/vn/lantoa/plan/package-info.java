/**
 * Owns: the province's plan as data: its text items, the rows of its appendix with the responsible units by date, and
 * its indicators with their targets. Comes after: service. Hands over by: {@link vn.lantoa.plan.CurrentPlan}.
 */
@NullMarked
package vn.lantoa.plan;

import org.jspecify.annotations.NullMarked;
