package vn.lantoa.campaign.calendar.key;

import java.util.UUID;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * What a private calendar is of.
 *
 * @param of id of the campaign, the organisation or the partner
 */
public record CalendarScope(Of kind, UUID of) {
    /** What it can be of. */
    public enum Of {
        /** All items of a campaign, planned ones too: for those who have a part in it. */
        CAMPAIGN,
        /** What an agency makes and leads, in all campaigns, and its deadlines. */
        ORGANISATION,
        /** What a partner may know: what it gets, and what it was told under embargo. */
        PARTNER
    }

    /** What this partner may know. */
    public static CalendarScope of(PartnerId partner) {
        return new CalendarScope(Of.PARTNER, partner.value());
    }

    /** As a form names it: {@code CAMPAIGN:<id>}. */
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
