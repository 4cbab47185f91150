package vn.lantoa.campaign.calendar.key;

import vn.lantoa.organisation.RandomToken;

/** A new key with its secret, shown this once. */
public record IssuedCalendar(CalendarKeyId id, CalendarScope scope, RandomToken token) {}
