package vn.lantoa.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/** Officers who may not change the plan, and rejected documents. */
class ChangePlanTest {
    private static final Actor ADMINISTRATOR = Actor.officer(UUID.randomUUID());
    private static final Actor OF_DEPARTMENT = Actor.officer(UUID.randomUUID());
    private static final String SHIPPED = HubJson.write(Plan.SHIPPED);

    private final List<Plans.PlanVersion> made = new ArrayList<>();
    private final RecordedAudit audit = new RecordedAudit();
    private final ChangePlan change = new ChangePlan();

    ChangePlanTest() {
        change.access = new GrantedRoles()
                .grantEverywhere(ADMINISTRATOR, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()))
                .grant(OF_DEPARTMENT, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()));
        change.organisations = new Organisations() {
            @Override
            public Set<String> codes() {
                return PlanTest.ORGANISATIONS;
            }
        };
        change.plans = new Plans() {
            @Override
            public void hold() {}

            @Override
            public PlanVersion last() {
                return made.isEmpty() ? new PlanVersion(0, Plan.SHIPPED) : made.get(made.size() - 1);
            }

            @Override
            public void add(PlanVersion version, Actor by, Instant at) {
                made.add(version);
            }
        };
        change.audit = audit;
        change.clock = SettableClock.atNoon();
    }

    @Test
    void only_administrators_of_the_whole_change_or_try_a_plan() {
        for (var by : new Actor[] {OF_DEPARTMENT, Actor.partner(UUID.randomUUID())}) {
            assertForbidden(() -> change.call(new ChangePlan.Command(by, SHIPPED, true)));
            assertForbidden(() -> change.call(new ChangePlan.Command(by, SHIPPED, false)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "{", "{\"signedOn\": \"ngày nào\"}", "{\"tasks\": 1}"})
    void rejects_other_documents(String document) {
        assertRejected(() -> change.call(new ChangePlan.Command(ADMINISTRATOR, document, false)), "file not-a-plan");
        assertThat(made).isEmpty();
    }

    @Test
    void rejects_an_empty_document() {
        assertRejected(() -> change.call(new ChangePlan.Command(ADMINISTRATOR, " ", false)), "file missing");
    }

    @Test
    void an_invalid_plan_creates_no_version() {
        var titled = SHIPPED.replaceFirst("\"title\":\"[^\"]*\"", "\"title\":\" \"");

        assertRejected(() -> change.call(new ChangePlan.Command(ADMINISTRATOR, titled, false)), "title missing");
        assertThat(made).isEmpty();
    }

    @Test
    void only_a_real_change_creates_a_version() {
        var other = SHIPPED.replaceFirst("\"title\":\"[^\"]*\"", "\"title\":\"Kế hoạch khác\"");

        assertThat(change.call(new ChangePlan.Command(ADMINISTRATOR, SHIPPED, false)))
                .isEmpty();
        assertThat(change.call(new ChangePlan.Command(ADMINISTRATOR, other, true)))
                .isNotEmpty();
        assertThat(made).isEmpty();

        change.call(new ChangePlan.Command(ADMINISTRATOR, other, false));

        assertThat(made).extracting(Plans.PlanVersion::number).containsExactly(1);
        assertThat(audit.actions()).containsExactly("plan-changed");
    }
}
