/**
 * Owns: the numbers that agencies lawfully hold, sealed and for a time, and who has said "no more". Comes after:
 * sms.segment. Hands over by: {@link vn.lantoa.sms.contact.ContactLists}.
 */
@NullMarked
package vn.lantoa.sms.contact;

import org.jspecify.annotations.NullMarked;
