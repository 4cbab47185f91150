/**
 * Owns: the numbers that agencies lawfully store, encrypted and for a limited time, and opt-outs. Comes after:
 * distribution. Hands over by: {@link vn.lantoa.sms.contact.ContactLists}.
 */
@NullMarked
package vn.lantoa.sms.contact;

import org.jspecify.annotations.NullMarked;
