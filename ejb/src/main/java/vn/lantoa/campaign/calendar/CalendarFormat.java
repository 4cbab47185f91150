package vn.lantoa.campaign.calendar;

import vn.lantoa.kernel.Slug;

/** Format of a calendar. Its slug is the file name extension. */
public enum CalendarFormat implements Slug {
    /** RFC 5545 with the properties of RFC 7986. */
    ICS("text/calendar"),
    JSON("application/json");

    private final String mediaType;

    CalendarFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
