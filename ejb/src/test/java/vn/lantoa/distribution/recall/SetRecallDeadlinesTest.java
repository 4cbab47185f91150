package vn.lantoa.distribution.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.WithdrawalKind;

class SetRecallDeadlinesTest {
    private static final Actor OFFICER = Actor.officer(UUID.randomUUID());

    private final GrantedRoles access = new GrantedRoles();
    private final RecordedAudit audit = new RecordedAudit();
    private final Map<WithdrawalKind, Integer> kept = new EnumMap<>(WithdrawalKind.class);
    private final SetRecallDeadlines set = new SetRecallDeadlines();

    @BeforeEach
    void wire() {
        set.access = access;
        set.audit = audit;
        set.policies = new RecallPolicies() {
            @Override
            public void set(WithdrawalKind kind, int minutes) {
                kept.put(kind, minutes);
            }
        };
    }

    @Test
    void refuses_an_administrator_of_one_agency() {
        access.grant(OFFICER, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()));

        assertForbidden(() -> set.call(OFFICER, Map.of(WithdrawalKind.RECALL, 60)));
        assertThat(kept).isEmpty();
    }

    @Test
    void rejects_zero_and_more_than_a_month_without_changes() {
        access.grantEverywhere(OFFICER, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()));
        var minutes = Map.of(
                WithdrawalKind.RECALL,
                0,
                WithdrawalKind.NOTICE,
                SetRecallDeadlines.MOST_MINUTES + 1,
                WithdrawalKind.REPLACE,
                60);

        assertRejected(() -> set.call(OFFICER, minutes), "minutes-RECALL too-few", "minutes-NOTICE too-many");
        assertThat(kept).isEmpty();
        assertThat(audit.entries()).isEmpty();
    }

    @Test
    void accepts_the_shortest_and_the_longest_deadline() {
        access.grantEverywhere(OFFICER, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()));

        set.call(OFFICER, Map.of(WithdrawalKind.RECALL, 1, WithdrawalKind.NOTICE, SetRecallDeadlines.MOST_MINUTES));

        assertThat(kept)
                .containsOnly(
                        Map.entry(WithdrawalKind.RECALL, 1),
                        Map.entry(WithdrawalKind.NOTICE, SetRecallDeadlines.MOST_MINUTES));
        assertThat(audit.actions()).containsExactly("recall-policy-set");
    }
}
