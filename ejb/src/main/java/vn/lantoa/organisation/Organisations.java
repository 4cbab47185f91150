package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Repository;

/** Repository of organisations, including closed ones. */
@ApplicationScoped
public class Organisations extends Repository<Organisation, OrganisationId> {
    /** Returns the organisation with the code; empty if it does not exist. */
    public Optional<Organisation> findByCode(String code) {
        return findBy("code", code);
    }

    /** Returns the view of the organisation with the code; empty if it does not exist. */
    public Optional<OrganisationView> findView(String code) {
        return findByCode(code).map(Organisation::view);
    }

    /** Returns the view of the organisation with the id; empty if it does not exist. */
    public Optional<OrganisationView> findView(OrganisationId id) {
        return find(id).map(Organisation::view);
    }

    /** Returns views of the given organisations; unknown ids are left out. */
    public Map<OrganisationId, OrganisationView> views(Set<OrganisationId> ids) {
        return sql(OrganisationView.SELECT + " where o.id = any (cast(:ids as uuid[]))")
                .with("ids", ids)
                .list(OrganisationView.class)
                .stream()
                .collect(Collectors.toMap(OrganisationView::id, Function.identity()));
    }

    /** Returns the codes of all organisations, including closed ones. */
    public Set<String> codes() {
        return Set.copyOf(sql("select code from organisation").values(String.class));
    }

    /** Returns the organisations that exist on the given day, by name. */
    public List<OrganisationView> validOn(LocalDate day) {
        return sql(OrganisationView.SELECT + " where o.valid_from <= :day"
                        + " and (o.valid_until is null or o.valid_until >= :day)"
                        + " order by o.name collate vietnamese, o.code")
                .with("day", day)
                .list(OrganisationView.class);
    }

    /** Returns the communes and wards that exist on the given day, by name. */
    public List<OrganisationView> communesOn(LocalDate day) {
        return validOn(day).stream()
                .filter(OrganisationView::isCommune)
                .sorted(OrganisationView.BY_NAME)
                .toList();
    }

    /** Returns the organisation's current name. */
    public String nameOf(OrganisationId id) {
        return get(id).name();
    }

    /** Returns the root: the province-level unit, where a role counts everywhere. */
    public OrganisationId root() {
        return findRoot().map(Organisation::id).orElseThrow(() -> new NotFound("the root organisation"));
    }

    /** Returns whether any organisation of the given kind exists. */
    public boolean isThere(OrganisationKind kind) {
        return findBy("kind", kind).isPresent();
    }

    public Optional<Organisation> findRoot() {
        return findBy("kind", OrganisationKind.PROVINCE);
    }

    /** Returns the direct children of the organisation that are not closed. */
    public List<Organisation> childrenOf(OrganisationId parent) {
        return entityManager
                .createQuery(
                        "select o from Organisation o where o.parent = :parent and o.validUntil is null",
                        Organisation.class)
                .setParameter("parent", parent)
                .getResultList();
    }
}
