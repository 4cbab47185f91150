package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.outbox.Outbox;

/** Writer of changes to organisations, with their audit entries and events. The use cases check rights and rules. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OrganisationMoves {
    @Inject
    Organisations organisations;

    @Inject
    Database database;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Validates an organisation to be created, on its own and against the existing organisations. */
    public Issues checkFounding(NewOrganisation given) {
        var secondRoot = given.kind() == OrganisationKind.PROVINCE
                && organisations.findRoot().isPresent();
        return given.check()
                .when(organisations.findByCode(given.code()).isPresent(), "code", "taken", given.code())
                .when(secondRoot, "kind", "root-exists")
                .and(checkParent(given));
    }

    /** Creates the organisation with its first name. */
    public Organisation found(NewOrganisation given) {
        var parent =
                organisations.findByCode(given.parent()).map(Organisation::id).orElse(null);
        var organisation = new Organisation(given, parent, clock.instant());
        organisations.add(organisation);
        name(organisation, given.name(), given.validFrom());
        return organisation;
    }

    /** Returns the first day of the current name, which may contain a mistake. */
    LocalDate namedSince(Organisation organisation) {
        return current(organisation, "select valid_from from organisation_name")
                .value(LocalDate.class)
                .orElseThrow();
    }

    /**
     * Renames the organisation from the given day on. On the first day of the current name, corrects that name instead.
     */
    public void rename(Organisation organisation, String name, LocalDate effectiveOn) {
        if (effectiveOn.equals(namedSince(organisation))) {
            current(organisation, "update organisation_name set name = :name")
                    .with("name", name)
                    .update();
        } else {
            current(organisation, "update organisation_name set valid_until = :day")
                    .with("day", effectiveOn.minusDays(1))
                    .update();
            name(organisation, name, effectiveOn);
        }
        organisation.rename(name);
    }

    private void name(Organisation organisation, String name, LocalDate from) {
        database.sql(
                        """
                        insert into organisation_name (id, organisation_id, name, valid_from)
                        values (gen_random_uuid(), :organisation, :name, :from)""")
                .with("organisation", organisation.id())
                .with("name", name)
                .with("from", from)
                .update();
    }

    private SqlQuery current(Organisation organisation, String sql) {
        return database.sql(sql + " where organisation_id = :organisation and valid_until is null")
                .with("organisation", organisation.id());
    }

    /** Closes the organisation from the given day on and makes its open children children of another organisation. */
    public void close(Organisation organisation, LocalDate effectiveOn, @Nullable OrganisationId childrenTo) {
        organisation.closeFrom(effectiveOn);
        organisations.childrenOf(organisation.id()).stream()
                .filter(child -> !child.id().equals(childrenTo))
                .forEach(child -> child.moveBelow(childrenTo));
    }

    /** Moves the organisation to its nearest ancestor that is not closed. */
    public void liftAboveClosed(Organisation organisation) {
        var above = organisation.parent();
        while (above != null) {
            var parent = organisations.get(above);
            if (parent.validUntil() == null) break;
            above = parent.parent();
        }
        organisation.moveBelow(above);
    }

    Issues checkParent(NewOrganisation given) {
        if (given.parent().isEmpty()) return Issues.none();
        return organisations
                .findByCode(given.parent())
                .map(parent -> given.checkParentUntil(parent.validUntil()))
                .orElseGet(() -> Issues.of("parent", "unknown", given.parent()));
    }

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
