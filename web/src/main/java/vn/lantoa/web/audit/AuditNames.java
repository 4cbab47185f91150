package vn.lantoa.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.audit.AuditEntry;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;

/** Puts names to the ids of the log: the log has none, so that none must ever be erased from it. */
@RequestScoped
public class AuditNames {
    /** One choice of a form. */
    public record Choice(String value, String label) {}

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private final Map<String, String> known = new HashMap<>();

    AuditEntryView view(AuditEntry entry) {
        var organisation = entry.details().getOrDefault("organisation", "");
        return new AuditEntryView(
                entry.at(),
                entry.actor(),
                entry.actor(),
                entry.action(),
                entry.object(),
                known.computeIfAbsent(organisation, this::organisationName),
                entry.details());
    }

    List<Choice> organisations() {
        return organisations.validOn(LocalDate.ofInstant(clock.instant(), zone)).stream()
                .map(one -> new Choice(one.id().value().toString(), one.name()))
                .toList();
    }

    private String organisationName(String id) {
        if (id.length() != 36) return "";
        return organisations
                .findView(new OrganisationId(UUID.fromString(id)))
                .map(OrganisationView::name)
                .orElse("");
    }
}
