package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;

/** Repository of partners' contacts. */
@ApplicationScoped
public class PartnerContacts {
    @Inject
    Database database;

    /** Returns the contacts of the partner, by name. */
    public List<KnownContact> of(PartnerId partner) {
        return database.sql(
                        """
                        select id, name, email, phone, duties from partner_contact
                        where partner_id = :partner and removed_at is null order by name, id""")
                .with("partner", partner)
                .list(KnownContact.class);
    }

    /** Contact with an e-mail address. */
    public record Addressee(PartnerId partner, PartnerContactId contact, String email) {}

    /**
     * Returns the contacts to write to for the duty. If a partner has no contact with this duty, all its contacts with
     * an e-mail address are returned.
     */
    public List<Addressee> toWriteTo(Collection<PartnerId> partners, ContactDuty duty) {
        return database.sql(
                        """
                        with reachable as (
                            select partner_id, id, name, email, :duty = any (duties) as named from partner_contact
                            where partner_id = any (cast(:partners as uuid[])) and removed_at is null and email <> '')
                        select r.partner_id as partner, r.id as contact, r.email from reachable r
                        where r.named
                           or not exists (select from reachable o where o.partner_id = r.partner_id and o.named)
                        order by r.partner_id, r.name, r.id""")
                .with("partners", partners)
                .with("duty", duty)
                .list(Addressee.class);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public PartnerContactId add(PartnerId partner, PartnerContact contact, Instant now) {
        var id = new PartnerContactId(UUID.randomUUID());
        database.sql(
                        """
                        insert into partner_contact (id, partner_id, name, email, phone, duties, added_at)
                        values (:id, :partner, :name, :email, :phone, cast(:duties as text[]), :now)""")
                .with(contact)
                .with("id", id)
                .with("partner", partner)
                .with("now", now)
                .update();
        return id;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void correct(PartnerId partner, PartnerContactId id, PartnerContact contact) {
        int changed = database.sql(
                        """
                        update partner_contact set name = :name, email = :email, phone = :phone,
                          duties = cast(:duties as text[])
                        where id = :id and partner_id = :partner and removed_at is null""")
                .with(contact)
                .with("id", id)
                .with("partner", partner)
                .update();
        if (changed == 0) throw new NotFound("contact " + id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(PartnerId partner, PartnerContactId id, Instant now) {
        int changed = database.sql("update partner_contact set removed_at = :now"
                        + " where id = :id and partner_id = :partner and removed_at is null")
                .with("now", now)
                .with("id", id)
                .with("partner", partner)
                .update();
        if (changed == 0) throw new NotFound("contact " + id);
    }
}
