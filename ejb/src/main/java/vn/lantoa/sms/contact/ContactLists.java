package vn.lantoa.sms.contact;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.crypto.SealedText;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.sms.guard.LegalBasis;
import vn.lantoa.sms.guard.NumberKey;

/** The lists that are kept. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ContactLists {
    private static final int MOST_SHOWN = 200;

    private static final String SELECT =
            "select id, organisation_id, name, basis, evidence, size, purge_at, purged_at from contact_list ";

    @PersistenceContext
    EntityManager entities;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(ContactList list, Map<NumberKey, SealedText> numbers, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into contact_list (id, organisation_id, name, basis, evidence, size, purge_at, created_at,
                          created_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, list.id().value())
                .setParameter(2, list.organisation().value())
                .setParameter(3, list.name())
                .setParameter(4, list.ground().basis().name())
                .setParameter(5, list.ground().evidence())
                .setParameter(6, list.size())
                .setParameter(7, list.purgeAt().atOffset(ZoneOffset.UTC))
                .setParameter(8, now.atOffset(ZoneOffset.UTC))
                .setParameter(9, by.reference())
                .executeUpdate();
        var rows = Json.createArrayBuilder();
        numbers.forEach((key, number) ->
                rows.add(Json.createObjectBuilder().add("k", key.hash()).add("s", number.text())));
        entities.createNativeQuery("insert into contact (list_id, number_key, sealed)"
                        + " select ?, v.k, v.s from jsonb_to_recordset(cast(? as jsonb)) as v(k text, s text)")
                .setParameter(1, list.id().value())
                .setParameter(2, rows.build().toString())
                .executeUpdate();
    }

    /** One list. */
    public ContactList get(ContactListId id) {
        return list("where id = ?", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("contact-list:" + id));
    }

    /** The lists of these organisations, the latest first. */
    public List<ContactList> of(Set<OrganisationId> organisations) {
        var ids = organisations.stream().map(OrganisationId::toString).collect(Collectors.joining(","));
        return list(
                "where organisation_id = any(string_to_array(?, ',')::uuid[]) order by created_at desc, id limit "
                        + MOST_SHOWN,
                ids);
    }

    /** Takes the numbers out of the lists whose time has come; the lists themselves stay. Returns how many lists. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public int purge(Instant now) {
        entities.createNativeQuery("delete from contact c using contact_list l where c.list_id = l.id"
                        + " and l.purged_at is null and l.purge_at <= ?")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return entities.createNativeQuery(
                        "update contact_list set purged_at = ? where purged_at is null and purge_at <= ?")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Takes the numbers out of one list now. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void empty(ContactListId id, Instant now) {
        entities.createNativeQuery("delete from contact where list_id = ?")
                .setParameter(1, id.value())
                .executeUpdate();
        entities.createNativeQuery("update contact_list set purged_at = ? where id = ? and purged_at is null")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, id.value())
                .executeUpdate();
    }

    private List<ContactList> list(String where, Object parameter) {
        List<?> rows = entities.createNativeQuery(SELECT + where)
                .setParameter(1, parameter)
                .getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    private static ContactList read(Object[] row) {
        return new ContactList(
                new ContactListId((UUID) row[0]),
                new OrganisationId((UUID) row[1]),
                (String) row[2],
                new ContactList.Ground(LegalBasis.valueOf((String) row[3]), (String) row[4]),
                ((Number) row[5]).intValue(),
                Columns.instant(row[6]),
                Columns.instantOrNull(row[7]));
    }
}
