package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.kernel.NotFound;

/** The repository of organisations, the closed ones included. */
@ApplicationScoped
public class Organisations {
    @PersistenceContext
    EntityManager entityManager;

    /** The organisation with this id; {@link NotFound} if there is none. */
    public Organisation get(OrganisationId id) {
        return find(id).orElseThrow(() -> new NotFound("organisation " + id));
    }

    /** The organisation with this id, if there is one. */
    public Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(entityManager.find(Organisation.class, id.value()));
    }

    /** The organisation with this code, if there is one. */
    public Optional<Organisation> findByCode(String code) {
        return entityManager
                .createQuery("select o from Organisation o where o.code = :code", Organisation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The organisation with this code as others see it, if there is one. */
    public Optional<OrganisationView> findView(String code) {
        return findByCode(code).map(Organisation::view);
    }

    /** The organisation with this id as others see it, if there is one. */
    public Optional<OrganisationView> findView(OrganisationId id) {
        return find(id).map(Organisation::view);
    }

    /** These organisations as others see them; unknown ids are left out. */
    public Map<OrganisationId, OrganisationView> views(Set<OrganisationId> ids) {
        if (ids.isEmpty()) return Map.of();
        return entityManager
                .createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                .setParameter("ids", ids.stream().map(OrganisationId::value).toList())
                .getResultStream()
                .map(Organisation::view)
                .collect(Collectors.toMap(OrganisationView::id, Function.identity()));
    }

    /** The codes of all organisations, present and former. */
    public Set<String> codes() {
        return entityManager
                .createQuery("select o.code from Organisation o", String.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The organisations that exist on this day, by name. */
    public List<OrganisationView> validOn(LocalDate day) {
        return entityManager
                .createQuery(
                        "select o from Organisation o where o.validFrom <= :day"
                                + " and (o.validUntil is null or o.validUntil >= :day) order by o.name, o.code",
                        Organisation.class)
                .setParameter("day", day)
                .getResultStream()
                .map(Organisation::view)
                .toList();
    }

    /** The communes and wards that exist on this day, by name. */
    public List<OrganisationView> communesOn(LocalDate day) {
        return validOn(day).stream()
                .filter(OrganisationView::isCommune)
                .sorted(OrganisationView.BY_NAME)
                .toList();
    }

    /** Today's name of the organisation with this id. */
    public String nameOf(OrganisationId id) {
        return get(id).name();
    }

    /** The whole province-level unit, where a role counts everywhere. */
    public OrganisationId root() {
        return findRoot().map(Organisation::id).orElseThrow(() -> new NotFound("the root organisation"));
    }

    /** True if there is any organisation of this kind. */
    public boolean isThere(OrganisationKind kind) {
        return entityManager
                        .createQuery("select count(o) from Organisation o where o.kind = :kind", Long.class)
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    public Optional<Organisation> findRoot() {
        return entityManager
                .createQuery("select o from Organisation o where o.kind = :kind", Organisation.class)
                .setParameter("kind", OrganisationKind.PROVINCE)
                .getResultStream()
                .findFirst();
    }

    public Organisation getLocked(OrganisationId id) {
        return Optional.ofNullable(entityManager.find(Organisation.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("organisation " + id));
    }

    public void add(Organisation organisation) {
        entityManager.persist(organisation);
    }

    /** The organisations right below this one that are not closed. */
    public List<Organisation> childrenOf(OrganisationId parent) {
        return entityManager
                .createQuery(
                        "select o from Organisation o where o.parent = :parent and o.validUntil is null"
                                + " order by o.name, o.code",
                        Organisation.class)
                .setParameter("parent", parent)
                .getResultList();
    }
}
