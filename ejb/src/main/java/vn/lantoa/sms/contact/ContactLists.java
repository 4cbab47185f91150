package vn.lantoa.sms.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/** Repository of contact lists. */
@ApplicationScoped
public class ContactLists {
    private static final String SELECT =
            "select id, organisation_id as organisation, name, basis, evidence, size, purge_at, purged_at from contact_list ";

    @Inject
    Database database;

    @Inject
    Access access;

    @Inject
    Organisations organisations;

    @Inject
    OptOuts optOuts;

    @Inject
    ContactTermsByClass termsByClass;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(ContactList list, Map<NumberKey, SealedText> numbers, Actor by, Instant now) {
        database.sql(
                        """
                        insert into contact_list (id, organisation_id, name, basis, evidence, size, purge_at, created_at,
                          created_by) values (:id, :organisation, :name, :basis, :evidence, :size, :purgeAt, :now, :by)""")
                .with(list)
                .by(by, now)
                .update();
        add(list.id(), numbers);
    }

    private void add(ContactListId list, Map<NumberKey, SealedText> numbers) {
        var rows = numbers.entrySet().stream()
                .map(one -> Map.of("k", one.getKey().hash(), "s", one.getValue().text()))
                .toList();
        database.sql("insert into contact (list_id, number_key, sealed)"
                        + " select :list, v.k, v.s from jsonb_to_recordset(cast(:rows as jsonb)) as v(k text, s text)")
                .with("list", list)
                .with("rows", HubJson.write(rows))
                .update();
    }

    /**
     * Returns one list.
     *
     * @throws NotFound if the list does not exist
     */
    public ContactList get(ContactListId id) {
        return list("where id = :of", id).stream().findFirst().orElseThrow(() -> new NotFound("contact-list:" + id));
    }

    /** Returns the lists of these organisations, the latest first. */
    public List<ContactList> of(Set<OrganisationId> organisations) {
        return list(
                "where organisation_id = any (cast(:of as uuid[])) order by created_at desc, id limit 200",
                organisations);
    }

    /**
     * Deletes the numbers of lists whose retention has ended; the lists themselves stay. Returns the number of lists.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int purge() {
        var now = clock.instant();
        database.sql("delete from contact c using contact_list l where c.list_id = l.id"
                        + " and l.purged_at is null and l.purge_at <= :now")
                .with("now", now)
                .update();
        return database.sql("update contact_list set purged_at = :now where purged_at is null and purge_at <= :now")
                .with("now", now)
                .update();
    }

    /** Deletes the numbers of one list now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void empty(ContactListId id) {
        database.sql("delete from contact where list_id = :list")
                .with("list", id)
                .update();
        database.sql("update contact_list set purged_at = :now where id = :id and purged_at is null")
                .with("now", clock.instant())
                .with("id", id)
                .update();
    }

    private List<ContactList> list(String where, Object of) {
        return database.sql(SELECT + where).with("of", of).list(ContactList.class);
    }

    /** Returns the contact lists visible to the actor, the latest first; at most 200. */
    public List<ContactList> list(Actor by) {
        return of(access.organisationsOf(by));
    }

    /** Returns the organisations for which the actor may hold lists, by name. */
    public List<OrganisationView> holders(Actor by) {
        var own = access.organisationsOf(by, Role.RELEASER);
        return organisations.validOn(today()).stream()
                .filter(one -> own.contains(one.id()))
                .sorted(OrganisationView.BY_NAME)
                .toList();
    }

    /** Returns today's date in the hub's time zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Returns the contact terms of every class to any officer, because they apply to all organisations. */
    public Map<MessageClass, ContactTerms> terms(Actor by) {
        if (!by.isOfficer()) throw new Forbidden("contact terms");
        return termsByClass.all();
    }

    /** Returns the number of opt-outs. */
    public long optOuts(Actor by) {
        if (!by.isOfficer()) throw new Forbidden("opt-outs");
        return optOuts.count();
    }

    /**
     * Returns one list.
     *
     * @throws NotFound if the actor may not see the list
     */
    public ContactList get(ContactListId id, Actor by) {
        var list = get(id);
        if (!access.organisationsOf(by).contains(list.organisation())) throw new NotFound("contact-list:" + id);
        return list;
    }
}
