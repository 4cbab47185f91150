package vn.lantoa.campaign.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.calendar.CalendarScope.ScopeKind;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/**
 * Authorization to issue private calendars: of a campaign, releasers of the leading organisation; of an agency, its
 * releasers; of a partner, platform administrators and the partner itself.
 */
@ApplicationScoped
class CalendarKeyAccess {
    private static final int LONGEST_LABEL = 100;
    private static final int MOST = 100;

    @Inject
    Access access;

    @Inject
    Organisations organisations;

    @Inject
    Partners partners;

    @Inject
    Campaigns campaigns;

    @Inject
    CalendarKeys keys;

    @Inject
    AuditLog audit;

    @Inject
    ZoneId zone;

    void require(Actor by, CalendarScope scope) {
        if (!allows(by, scope)) throw new Forbidden("calendar of " + scope);
    }

    boolean allows(Actor by, CalendarScope scope) {
        if (scope.kind() == ScopeKind.PARTNER)
            return partners.get(new PartnerId(scope.of())).actor().equals(by)
                    || access.allowsEverywhere(by, Role.ADMINISTRATOR);
        var owner = scope.kind() == ScopeKind.CAMPAIGN
                ? campaigns.get(new CampaignId(scope.of())).organisation()
                : organisations.get(new OrganisationId(scope.of())).id();
        return access.allows(by, Role.RELEASER, owner);
    }

    /**
     * Returns the key.
     *
     * @throws NotFound if the actor may not end the key
     */
    CalendarKey get(CalendarKeyId id, Actor by) {
        return keys.find(id)
                .filter(key -> allows(by, key.scope()))
                .orElseThrow(() -> new NotFound("calendar-key:" + id));
    }

    IssuedCalendar issue(CalendarScope scope, String label, @Nullable LocalDate until, Actor by, Instant now) {
        Issues.none()
                .when(label.isBlank(), "label", "missing")
                .when(label.length() > LONGEST_LABEL, "label", "too-long", LONGEST_LABEL)
                .when(until != null && until.isBefore(LocalDate.ofInstant(now, zone)), "until", "in-the-past")
                .when(keys.of(scope).size() >= MOST, "label", "too-many", MOST)
                .throwIfAny();
        var issued = new IssuedCalendar(new CalendarKeyId(UUID.randomUUID()), scope, RandomToken.fresh());
        keys.add(issued, label.strip(), until, by, now);
        audit.record(
                by,
                "calendar-key-issued",
                "calendar:" + scope,
                Map.of("key", issued.id().toString()));
        return issued;
    }

    void end(CalendarKey key, Actor by, Instant now) {
        keys.end(key.id(), now);
        audit.record(
                by,
                "calendar-key-ended",
                "calendar:" + key.scope(),
                Map.of("key", key.id().toString()));
    }
}
