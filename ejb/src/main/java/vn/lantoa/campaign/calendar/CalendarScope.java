package vn.lantoa.campaign.calendar;

import java.util.UUID;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Scope of a private calendar.
 *
 * @param of id of the campaign, organisation or partner
 */
public record CalendarScope(ScopeKind kind, UUID of) {
    /** Kind of a scope. */
    public enum ScopeKind {
        /** All items of a campaign, including planned items, for organisations that take part in the campaign. */
        CAMPAIGN,
        /** The items that an agency produces, the campaigns that it leads, and its deadlines. */
        ORGANISATION,
        /** The items that a partner receives, and items announced to the partner under embargo. */
        PARTNER
    }

    /** Returns the scope of this partner. */
    public static CalendarScope of(PartnerId partner) {
        return new CalendarScope(ScopeKind.PARTNER, partner.value());
    }

    /** Parses a scope as sent by forms: {@code CAMPAIGN:<id>}. */
    public static CalendarScope parse(String text) {
        var parts = text.split(":", 2);
        try {
            return new CalendarScope(ScopeKind.valueOf(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (IllegalArgumentException e) {
            throw new Rejected(Issues.of("scope", text.isEmpty() ? "missing" : "not-known"));
        }
    }

    @Override
    public String toString() {
        return kind + ":" + of;
    }
}
