/**
 * Owns: the studio for messages: written from a template with typed fields or freely, and measured in all forms. Comes
 * after: sms.tariff. Hands over by: an asset of the kind {@code sms-text}, which is approved, sealed and released like
 * any other.
 */
@NullMarked
package vn.lantoa.sms.studio;

import org.jspecify.annotations.NullMarked;
