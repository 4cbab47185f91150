package vn.lantoa.coverage.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.campaign.event.CampaignEvent;
import vn.lantoa.campaign.event.CampaignEventId;
import vn.lantoa.campaign.event.EventFixtures;
import vn.lantoa.campaign.event.EventRows;
import vn.lantoa.campaign.event.EventState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.Organisation;
import vn.lantoa.organisation.OrganisationFixtures;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.CurrentPlan;

/** Officers of the organiser record an event once, by a new declaration or one that fits. */
class RecordEventTest {
    private static final Actor UPLOADER = Actor.officer(UUID.randomUUID());
    private static final Actor APPROVER = Actor.officer(UUID.randomUUID());
    private static final Actor STRANGER = Actor.officer(UUID.randomUUID());
    private static final DeclarationId FORMER = new DeclarationId(UUID.randomUUID());
    private static final DeclarationText NOTHING =
            new DeclarationText("", "", "", "", "", "", "", "", List.of(), List.of());

    private final Organisation unit = OrganisationFixtures.aDepartment("so-khcn", null);
    private EventState state = EventState.DUE;
    private boolean fits = true;

    @Test
    void only_officers_of_the_organiser_record_the_event() {
        for (var by : List.of(APPROVER, STRANGER, Actor.ANONYMOUS)) assertForbidden(() -> record(by, FORMER));

        assertThat(record(UPLOADER, FORMER)).isEqualTo(FORMER);
    }

    @Test
    void an_event_counts_once_and_not_after_its_cancellation() {
        for (var refused : List.of(EventState.RECORDED, EventState.CANCELLED)) {
            state = refused;
            assertConflict(() -> record(UPLOADER, FORMER), "event-" + refused.slug());
            assertConflict(() -> record(UPLOADER, null), "event-" + refused.slug());
        }
    }

    @Test
    void a_declaration_of_another_unit_day_or_event_is_refused() {
        fits = false;

        assertConflict(() -> record(UPLOADER, FORMER), "declaration-not-of-event");
    }

    @Test
    void a_new_declaration_follows_the_rules_of_declarations() {
        assertRejected(
                () -> record(UPLOADER, null),
                "kind missing",
                "title missing",
                "first missing",
                "amount missing",
                "tasks missing");
    }

    private DeclarationId record(Actor by, @Nullable DeclarationId former) {
        var record = new RecordEvent();
        record.access = access();
        record.declarations = new Declarations() {
            @Override
            Declaration getLocked(DeclarationId id) {
                return new Declaration(id, unit.id(), DeclarationState.DECLARED, UPLOADER.reference(), false);
            }

            @Override
            boolean link(DeclarationId id, CampaignEvent event) {
                return fits;
            }
        };
        record.audit = new RecordedAudit();
        record.clock = SettableClock.atNoon();
        record.events = new EventRows() {
            @Override
            public CampaignEvent getLocked(CampaignEventId id, Instant now) {
                return EventFixtures.event(unit.id(), state);
            }
        };
        return record.call(new RecordEvent.Command(by, EventFixtures.ID, former, NOTHING));
    }

    private DeclarationAccess access() {
        var access = new DeclarationAccess();
        access.access = new GrantedRoles()
                .grant(UPLOADER, Role.UPLOADER, unit.id())
                .grant(APPROVER, Role.APPROVER, unit.id())
                .grant(STRANGER, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()));
        access.organisations = new Organisations() {
            @Override
            public Organisation get(OrganisationId id) {
                return unit;
            }
        };
        access.plan = new CurrentPlan();
        access.clock = SettableClock.atNoon();
        return access;
    }
}
