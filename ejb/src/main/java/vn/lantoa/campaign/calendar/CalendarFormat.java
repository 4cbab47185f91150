package vn.lantoa.campaign.calendar;

import vn.lantoa.kernel.Slug;

/** Format of a calendar. Its slug is the file name extension. */
public enum CalendarFormat implements Slug {
    /** RFC 5545 with the properties of RFC 7986. */
    ICS,
    JSON;

    public String mediaType() {
        return this == ICS ? "text/calendar" : "application/json";
    }
}
