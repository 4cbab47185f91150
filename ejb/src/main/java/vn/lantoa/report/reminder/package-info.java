/**
 * Owns: the reminders before the units' deadline. Comes after: the reports and their deadlines. Hands over by: the
 * event {@link vn.lantoa.report.reminder.UnitReminded}, and notices, which are also sent by e-mail.
 */
@NullMarked
package vn.lantoa.report.reminder;

import org.jspecify.annotations.NullMarked;
