package vn.lantoa.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.RecordedOutbox;

/** Officers who may not change the register of services, and tables without changes. */
class ServiceRefusalsTest {
    private static final Actor ADMINISTRATOR = Actor.officer(UUID.randomUUID());
    private static final Actor OF_DEPARTMENT = Actor.officer(UUID.randomUUID());
    private static final String HEAD = "code,name,field,level,agencies\n";
    private static final String GOOD = "1.001,Khai sinh,Hộ tịch,commune,so-tuphap\n";

    private final List<ServiceImport.Step> written = new ArrayList<>();
    private final ImportServices load = new ImportServices();

    ServiceRefusalsTest() {
        load.access = new GrantedRoles()
                .grantEverywhere(ADMINISTRATOR, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()))
                .grant(OF_DEPARTMENT, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()));
        load.audit = new RecordedAudit();
        load.outbox = new RecordedOutbox();
        load.clock = SettableClock.atNoon();
        load.services = new Services() {
            @Override
            public ServiceImport.CurrentRegister getLocked() {
                return ServiceImport.CurrentRegister.of(List.of(), List.of(), List.of("so-tuphap"));
            }

            @Override
            public void write(List<ServiceImport.Step> steps, Instant now) {
                written.addAll(steps);
            }
        };
    }

    @Test
    void only_administrators_of_the_whole_import_or_try_a_table() {
        for (var by : new Actor[] {OF_DEPARTMENT, Actor.partner(UUID.randomUUID())})
            for (var tried : new boolean[] {true, false})
                assertForbidden(() -> load.call(new ImportServices.Command(by, HEAD + GOOD, tried)));
    }

    @Test
    void one_error_rejects_the_whole_table() {
        assertRejected(
                () -> load(HEAD + GOOD + "2.001,Khai tử,Hộ tịch,commune,so-la\n", false), "lines[3].agencies unknown");
        assertThat(written).isEmpty();
    }

    @Test
    void a_trial_import_changes_nothing() {
        load(HEAD + GOOD, true);
        assertThat(written).isEmpty();

        load(HEAD + GOOD, false);
        assertThat(written).hasSize(1);
    }

    private void load(String csv, boolean tried) {
        load.call(new ImportServices.Command(ADMINISTRATOR, csv, tried));
    }
}
