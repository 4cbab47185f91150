/**
 * Owns: tables of totals that telecom companies lay into their folders. Comes after: sms.order. Hands over by: reports of
 * totals, and answers in the folder.
 */
@NullMarked
package vn.lantoa.sms.order.folder;

import org.jspecify.annotations.NullMarked;
