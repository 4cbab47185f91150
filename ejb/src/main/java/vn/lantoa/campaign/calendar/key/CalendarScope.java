package vn.lantoa.campaign.calendar.key;

import java.util.UUID;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * The scope of a private calendar.
 *
 * @param of id of the campaign, the organisation or the partner
 */
public record CalendarScope(Of kind, UUID of) {
    /** The kind of a scope. */
    public enum Of {
        /** All items of a campaign, planned ones too: for those who have a part in it. */
        CAMPAIGN,
        /** The items that an agency makes, the campaigns that it leads, and its deadlines. */
        ORGANISATION,
        /** The items that a partner gets or was told of under embargo. */
        PARTNER
    }

    /** The scope of this partner. */
    public static CalendarScope of(PartnerId partner) {
        return new CalendarScope(Of.PARTNER, partner.value());
    }

    /** Reads a scope as a form names it: {@code CAMPAIGN:<id>}. */
    public static CalendarScope parse(String text) {
        var parts = text.split(":", 2);
        try {
            return new CalendarScope(Of.valueOf(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (IllegalArgumentException e) {
            throw new Rejected(Issues.of("scope", text.isEmpty() ? "missing" : "not-known"));
        }
    }

    @Override
    public String toString() {
        return kind + ":" + of;
    }
}
