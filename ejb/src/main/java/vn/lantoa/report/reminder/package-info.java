/**
 * Owns: the reminders before the deadline of the units. Comes after: the reports and their deadlines. Hands over by: the
 * event {@link vn.lantoa.report.reminder.UnitReminded}, and notices, which go by e-mail as well.
 */
@NullMarked
package vn.lantoa.report.reminder;

import org.jspecify.annotations.NullMarked;
