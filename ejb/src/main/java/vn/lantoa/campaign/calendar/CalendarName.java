package vn.lantoa.campaign.calendar;

import java.util.regex.Pattern;
import vn.lantoa.kernel.NotFound;

/**
 * Which calendar: {@code public} for everyone's days, {@code org-…} for those of an organisation, its deadlines among them.
 *
 * @param organisation code of the organisation, or empty for everyone
 */
public record CalendarName(String organisation) {
    private static final Pattern OF_ORGANISATION = Pattern.compile("org-([a-z0-9-]{1,60})");

    /** Reads the name as it stands in the address. */
    public static CalendarName parse(String name) {
        if (name.equals("public")) return new CalendarName("");
        var found = OF_ORGANISATION.matcher(name);
        if (!found.matches()) throw new NotFound("calendar:" + name);
        return new CalendarName(found.group(1));
    }

    public boolean isPublic() {
        return organisation.isEmpty();
    }

    @Override
    public String toString() {
        return isPublic() ? "public" : "org-" + organisation;
    }
}
