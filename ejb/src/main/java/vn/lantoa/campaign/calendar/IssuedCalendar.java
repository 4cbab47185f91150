package vn.lantoa.campaign.calendar;

import vn.lantoa.organisation.RandomToken;

/** New key with its secret, shown only once. */
public record IssuedCalendar(CalendarKeyId id, CalendarScope scope, RandomToken token) {}
