/**
 * Owns: the tariffs of telecom companies, each from a day on. Comes after: sms.segment. Hands over by: reads of what a
 * message costs.
 */
@NullMarked
package vn.lantoa.sms.tariff;

import org.jspecify.annotations.NullMarked;
