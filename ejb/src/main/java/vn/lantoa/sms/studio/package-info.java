/**
 * Owns: how an officer writes a message: from a template with typed fields or freely, and what its forms take. Comes after:
 * sms.tariff. Hands over by: an asset of the kind {@code sms-text}, which is approved, sealed and released like any other.
 */
@NullMarked
package vn.lantoa.sms.studio;

import org.jspecify.annotations.NullMarked;
