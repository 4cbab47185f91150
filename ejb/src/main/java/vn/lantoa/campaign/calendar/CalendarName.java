package vn.lantoa.campaign.calendar;

import java.util.regex.Pattern;
import vn.lantoa.kernel.NotFound;

/**
 * Name of a public calendar: {@code public} for general days and announced campaigns, {@code org-…} for the days and
 * deadlines of an organisation, {@code campaign-…} for one campaign.
 *
 * @param code code of the organisation or campaign; empty for {@link CalendarSubject#EVERYONE}
 */
public record CalendarName(CalendarSubject of, String code) {
    /** Subject of a calendar, with the prefix of its name. */
    public enum CalendarSubject {
        EVERYONE("public"),
        ORGANISATION("org-"),
        CAMPAIGN("campaign-");

        private final String beginning;

        CalendarSubject(String beginning) {
            this.beginning = beginning;
        }
    }

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,60}");

    /**
     * Parses the name of a calendar in an address.
     *
     * @throws NotFound if the name is malformed
     */
    public static CalendarName parse(String name) {
        if (name.equals(CalendarSubject.EVERYONE.beginning)) return new CalendarName(CalendarSubject.EVERYONE, "");
        var of = name.startsWith(CalendarSubject.CAMPAIGN.beginning)
                ? CalendarSubject.CAMPAIGN
                : CalendarSubject.ORGANISATION;
        var code = name.startsWith(of.beginning) ? name.substring(of.beginning.length()) : "";
        if (!CODE.matcher(code).matches()) throw new NotFound("calendar");
        return new CalendarName(of, code);
    }

    /** Returns the name of the calendar of this campaign. */
    public static CalendarName ofCampaign(String code) {
        return new CalendarName(CalendarSubject.CAMPAIGN, code);
    }

    @Override
    public String toString() {
        return of.beginning + code;
    }
}
