/**
 * Owns: what telecom companies ask for their messages, from which day on. Comes after: sms.segment. Hands over by: reads of
 * what a message costs.
 */
@NullMarked
package vn.lantoa.sms.tariff;

import org.jspecify.annotations.NullMarked;
