package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.lantoa.kernel.UnmarkedText;
import vn.lantoa.kernel.query.SqlQuery;

/** Queries of the registry. */
@ApplicationScoped
class RegisterQueries {
    private static final String LIST =
            """
            select o.id, o.code, o.kind, o.name, o.parent_id as parent, o.valid_from, o.valid_until from organisation o
             where o.code > :after
               and (:kind = '' or o.kind = :kind)
               and (:day = '' or (o.valid_from <= cast(nullif(:day, '') as date)
                                  and (o.valid_until is null or o.valid_until >= cast(nullif(:day, '') as date))))
               and (:text = '' or strpos(o.code, :text) > 0 or exists (
                    select 1 from organisation_name n where n.organisation_id = o.id
                       and strpos(translate(regexp_replace(normalize(lower(n.name), NFD), '[\u0300-\u036f]', '', 'g'),
                                            'đ', 'd'), :text) > 0))
             order by o.code limit :limit
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Organisations organisations;

    List<OrganisationView> list(OrganisationFilter filter, String afterCode, int limit) {
        var kind = filter.kind();
        var day = filter.validOn();
        return SqlQuery.of(entityManager, LIST)
                .with("after", afterCode)
                .with("kind", kind == null ? "" : kind.name())
                .with("day", day == null ? "" : day.toString())
                .with("text", UnmarkedText.of(filter.text()))
                .with("limit", limit)
                .list(OrganisationView.class);
    }

    List<OrganisationDetail.Name> namesOf(OrganisationId id) {
        return entityManager
                .createQuery(
                        "select n from OrganisationName n where n.organisation = :id order by n.validFrom",
                        OrganisationName.class)
                .setParameter("id", id)
                .getResultStream()
                .map(name -> new OrganisationDetail.Name(name.name(), name.validFrom(), name.validUntil()))
                .toList();
    }

    List<OrganisationDetail.Line> successionsOf(OrganisationId id) {
        return entityManager
                .createQuery(
                        "select s from Succession s where s.predecessor = :id or s.successor = :id"
                                + " order by s.effectiveOn, s.recordedAt",
                        Succession.class)
                .setParameter("id", id)
                .getResultStream()
                .map(this::line)
                .toList();
    }

    private OrganisationDetail.Line line(Succession succession) {
        var successor = succession.successor();
        return new OrganisationDetail.Line(
                succession.kind(),
                organisations.get(succession.predecessor()).view(),
                successor == null ? null : organisations.get(successor).view(),
                succession.effectiveOn(),
                succession.reason(),
                succession.recordedAt());
    }
}
