/**
 * Owns: the mailings of released messages to the numbers of a list, and the state of each part. Comes after: sms.route
 * and sms.contact. Hands over by: rows that sms.gateway claims.
 */
@NullMarked
package vn.lantoa.sms.mailing;

import org.jspecify.annotations.NullMarked;
