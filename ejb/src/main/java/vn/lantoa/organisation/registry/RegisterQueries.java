package vn.lantoa.organisation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.lantoa.organisation.Organisation;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationName;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Succession;

/** The registry's reading queries. */
@ApplicationScoped
class RegisterQueries {
    private static final String LIST =
            """
            select o.* from organisation o
             where o.code > ?1
               and (?2 = '' or o.kind = ?2)
               and (?3 = '' or (o.valid_from <= cast(nullif(?3, '') as date)
                                and (o.valid_until is null or o.valid_until >= cast(nullif(?3, '') as date))))
               and (?4 = '' or strpos(o.code, ?4) > 0 or exists (
                    select 1 from organisation_name n where n.organisation_id = o.id
                       and strpos(translate(regexp_replace(normalize(lower(n.name), NFD), '[\u0300-\u036f]', '', 'g'),
                                            'đ', 'd'), ?4) > 0))
             order by o.code
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Organisations organisations;

    List<OrganisationView> list(OrganisationFilter filter, String afterCode, int limit) {
        var kind = filter.kind();
        var day = filter.validOn();
        List<?> found = entityManager
                .createNativeQuery(LIST, Organisation.class)
                .setParameter(1, afterCode)
                .setParameter(2, kind == null ? "" : kind.name())
                .setParameter(3, day == null ? "" : day.toString())
                .setParameter(4, folded(filter.text()))
                .setMaxResults(limit)
                .getResultList();
        return found.stream().map(one -> ((Organisation) one).view()).toList();
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

    /** The text without case and marks, so that "thong tin" finds "Thông tin". */
    static String folded(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
