package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.outbox.Outbox;

/** Writer of the audit entries and events of successions. */
@ApplicationScoped
class SuccessionRecord {
    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    void renamed(Actor by, Organisation organisation, Map<String, String> details) {
        write(by, "organisation-renamed", organisation, details);
        outbox.append(new OrganisationRenamed(organisation.id(), clock.instant()));
    }

    void closed(Actor by, Organisation organisation, SuccessionKind kind, Map<String, String> details) {
        var action =
                switch (kind) {
                    case MERGE -> "organisation-merged";
                    case SPLIT -> "organisation-split";
                    case ABOLISH -> "organisation-abolished";
                };
        write(by, action, organisation, details);
        outbox.append(new OrganisationClosed(organisation.id(), kind, clock.instant()));
    }

    void founded(Actor by, Organisation organisation) {
        write(
                by,
                "organisation-created",
                organisation,
                Map.of("kind", organisation.kind().name()));
    }

    private void write(Actor by, String action, Organisation organisation, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("organisation", organisation.id().toString());
        all.put("code", organisation.code());
        audit.record(by, action, "organisation:" + organisation.id(), all);
    }
}
