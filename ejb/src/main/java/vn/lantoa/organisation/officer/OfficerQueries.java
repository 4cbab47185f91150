package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisations;

/** Queries about officers. */
@ApplicationScoped
class OfficerQueries {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Organisations organisations;

    @Inject
    Officers officers;

    @Inject
    RoleGrants grants;

    @Inject
    Deputyships deputyships;

    List<OfficerRegister.Row> list(String text, String afterLogin, int limit) {
        var part = "%" + text.strip().toLowerCase(Locale.ROOT) + "%";
        return entityManager
                .createQuery(
                        "select o from Officer o where o.login > :after and (lower(o.displayName) like :part or"
                                + " o.login like :part) order by o.login",
                        Officer.class)
                .setParameter("after", afterLogin)
                .setParameter("part", part)
                .setMaxResults(limit)
                .getResultStream()
                .map(this::row)
                .toList();
    }

    /** Returns the other enabled officers of the officer's organisation, by name. */
    List<OfficerRegister.Row> colleagues(Officer officer, int limit) {
        return entityManager
                .createQuery(
                        "select o from Officer o where o.enabled = true and o.organisation = :organisation"
                                + " and o.id <> :officer order by o.displayName, o.login",
                        Officer.class)
                .setParameter("organisation", officer.organisation())
                .setParameter("officer", officer.id().value())
                .setMaxResults(limit)
                .getResultStream()
                .map(this::row)
                .toList();
    }

    List<OfficerDetail.Grant> grantsOf(OfficerId officer) {
        return grants.openOf(officer).stream()
                .map(grant -> new OfficerDetail.Grant(
                        grant.id(),
                        grant.role(),
                        grant.organisation(),
                        organisations.nameOf(grant.organisation()),
                        grant.validFrom(),
                        grant.validUntil()))
                .sorted(Comparator.comparing(OfficerDetail.Grant::organisationName)
                        .thenComparing(OfficerDetail.Grant::role))
                .toList();
    }

    List<OfficerDetail.Stand> deputyshipsOf(OfficerId officer) {
        return deputyships.of(officer).stream()
                .map(one -> new OfficerDetail.Stand(
                        one.id(),
                        one.officer(),
                        officers.get(one.officer()).displayName(),
                        one.deputy(),
                        officers.get(one.deputy()).displayName(),
                        List.copyOf(one.roles()),
                        one.startsOn(),
                        one.endsOn()))
                .toList();
    }

    boolean hasPassword(OfficerId officer) {
        return SqlQuery.of(entityManager, "select password_hash is not null from officer where id = :officer")
                .with("officer", officer)
                .value(Boolean.class)
                .orElse(false);
    }

    private OfficerRegister.Row row(Officer officer) {
        return new OfficerRegister.Row(officer.view(), organisations.nameOf(officer.organisation()));
    }
}
