package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.coverage.CountingRuleLedger;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Adoption of counting rule 2 by administrators of the whole, for a year without reports. */
class AdoptCountingRuleTest {
    private static final Actor ADMINISTRATOR = Actor.officer(UUID.randomUUID());
    private static final Actor OF_DEPARTMENT = Actor.officer(UUID.randomUUID());

    private final List<Integer> adopted = new ArrayList<>();
    private final RecordedAudit audit = new RecordedAudit();
    private final AdoptCountingRule adopt = new AdoptCountingRule();

    AdoptCountingRuleTest() {
        adopt.access = new GrantedRoles()
                .grantEverywhere(ADMINISTRATOR, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()))
                .grant(OF_DEPARTMENT, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()));
        adopt.audit = audit;
        adopt.clock = Clock.systemUTC();
        adopt.reports = new UnitReports() {
            @Override
            Optional<Integer> lastSubmittedYear() {
                return Optional.of(2026);
            }

            @Override
            void holdSubmissions() {}
        };
        adopt.rules = new CountingRuleLedger() {
            @Override
            public boolean adopt(int year, Actor by, Instant now) {
                return adopted.isEmpty() && adopted.add(year);
            }

            @Override
            public Optional<Integer> from() {
                return adopted.stream().findFirst();
            }
        };
    }

    @Test
    void only_administrators_of_the_whole_adopt_the_rule() {
        assertForbidden(() -> adopt.call(OF_DEPARTMENT, 2027));
        assertThat(adopted).isEmpty();
    }

    @Test
    void a_year_with_a_submitted_report_keeps_its_rule() {
        assertConflict(() -> adopt.call(ADMINISTRATOR, 2026), "year-is-reported");
        assertConflict(() -> adopt.call(ADMINISTRATOR, 2025), "year-is-reported");
        assertRejected(() -> adopt.call(ADMINISTRATOR, 1999), "year out-of-range");
        assertRejected(() -> adopt.call(ADMINISTRATOR, 10_000), "year out-of-range");
    }

    @Test
    void the_rule_is_adopted_once() {
        adopt.call(ADMINISTRATOR, 2027);
        assertThat(adopted).containsExactly(2027);
        assertThat(audit.actions()).containsExactly("counting-rule-adopted");
        assertConflict(() -> adopt.call(ADMINISTRATOR, 2028), "counting-rule-adopted");
    }
}
