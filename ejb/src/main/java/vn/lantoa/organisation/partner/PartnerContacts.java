package vn.lantoa.organisation.partner;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.kernel.NotFound;

/** The contacts that are kept. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PartnerContacts {
    @PersistenceContext
    EntityManager entities;

    /** The contacts of a partner, by name. */
    public List<KnownContact> of(PartnerId partner) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select id, name, email, phone, array_to_string(duties, ' ') from partner_contact
                        where partner_id = ? and removed_at is null order by name, id""")
                .setParameter(1, partner.value())
                .getResultList();
        return rows.stream().map(row -> known((Object[]) row)).toList();
    }

    /** The contacts to write to for this duty; every contact with an address where nobody has that duty. */
    public List<KnownContact> toWriteTo(PartnerId partner, ContactDuty duty) {
        var reachable = of(partner).stream()
                .filter(one -> !one.contact().email().isEmpty())
                .toList();
        var named = reachable.stream().filter(one -> one.contact().isFor(duty)).toList();
        return named.isEmpty() ? reachable : named;
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public PartnerContactId add(PartnerId partner, PartnerContact contact, Instant now) {
        var id = new PartnerContactId(UUID.randomUUID());
        entities.createNativeQuery(
                        """
                        insert into partner_contact (id, partner_id, name, email, phone, duties, added_at)
                        values (?, ?, ?, ?, ?, string_to_array(?, ' '), ?)""")
                .setParameter(1, id.value())
                .setParameter(2, partner.value())
                .setParameter(3, contact.name())
                .setParameter(4, contact.email())
                .setParameter(5, contact.phone())
                .setParameter(6, words(contact))
                .setParameter(7, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return id;
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void correct(PartnerId partner, PartnerContactId id, PartnerContact contact) {
        int changed = entities.createNativeQuery(
                        """
                        update partner_contact set name = ?, email = ?, phone = ?, duties = string_to_array(?, ' ')
                        where id = ? and partner_id = ? and removed_at is null""")
                .setParameter(1, contact.name())
                .setParameter(2, contact.email())
                .setParameter(3, contact.phone())
                .setParameter(4, words(contact))
                .setParameter(5, id.value())
                .setParameter(6, partner.value())
                .executeUpdate();
        if (changed == 0) throw new NotFound("contact " + id);
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void remove(PartnerId partner, PartnerContactId id, Instant now) {
        int changed = entities.createNativeQuery(
                        "update partner_contact set removed_at = ? where id = ? and partner_id = ? and removed_at is null")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, id.value())
                .setParameter(3, partner.value())
                .executeUpdate();
        if (changed == 0) throw new NotFound("contact " + id);
    }

    private static String words(PartnerContact contact) {
        return contact.duties().stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static KnownContact known(Object[] row) {
        var duties = Arrays.stream(((String) row[4]).split(" "))
                .map(ContactDuty::valueOf)
                .collect(Collectors.toSet());
        return new KnownContact(
                new PartnerContactId((UUID) row[0]),
                new PartnerContact((String) row[1], (String) row[2], (String) row[3], duties));
    }
}
