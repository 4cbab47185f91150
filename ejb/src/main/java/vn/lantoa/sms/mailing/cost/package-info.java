/** Owns: the costs of mailings. Comes after: sms.mailing and sms.tariff. Hands over by: reads. */
@NullMarked
package vn.lantoa.sms.mailing.cost;

import org.jspecify.annotations.NullMarked;
