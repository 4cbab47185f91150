package vn.lantoa.campaign.calendar;

/** Format of a calendar. */
public enum CalendarFormat {
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

    /** Returns the file extension. */
    public String ending() {
        return this == ICS ? "ics" : "json";
    }
}
