/**
 * Owns: the secret parts of the addresses of private calendars. Comes after: which campaigns there are. Hands over by: whose
 * calendar an address is of.
 */
@NullMarked
package vn.lantoa.campaign.calendar.key;

import org.jspecify.annotations.NullMarked;
