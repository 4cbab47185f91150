package vn.lantoa.distribution.entitlement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.catalogue.Receiver;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.partner.PartnerId;

/** The repository of entitlements, and of the agreements on embargoes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Entitlements {
    private static final String SELECT =
            """
            select id, partner_id, array_to_string(kinds, ' '), array_to_string(topics, ' '),
                   array_to_string(languages, ' '), array_to_string(receivers, ' '), originals, given_at, public_only
            from entitlement where taken_at is null""";

    @PersistenceContext
    EntityManager entities;

    /** The entitlements of a partner now, the oldest first. */
    public List<Entitlement> of(PartnerId partner) {
        List<?> rows = entities.createNativeQuery(SELECT + " and partner_id = ? order by given_at, id")
                .setParameter(1, partner.value())
                .getResultList();
        return rows.stream().map(row -> entitlement((Object[]) row)).toList();
    }

    /** The entitlement with this id, locked; {@link NotFound} if there is none or it was taken. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Entitlement getLocked(EntitlementId id) {
        List<?> rows = entities.createNativeQuery(SELECT + " and id = ? for update")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream()
                .map(row -> entitlement((Object[]) row))
                .findFirst()
                .orElseThrow(() -> new NotFound("entitlement " + id));
    }

    /** True if a partner ever had an entitlement. */
    public boolean everHad(PartnerId partner) {
        return (Boolean) entities.createNativeQuery("select exists (select 1 from entitlement where partner_id = ?)")
                .setParameter(1, partner.value())
                .getSingleResult();
    }

    /** True if a partner signed that it keeps embargoes. */
    public boolean keepsEmbargoes(PartnerId partner) {
        return (Boolean)
                entities.createNativeQuery("select exists (select 1 from embargo_agreement where partner_id = ?)")
                        .setParameter(1, partner.value())
                        .getSingleResult();
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(Entitlement given, Actor by) {
        var scope = given.scope();
        entities.createNativeQuery(
                        """
                        insert into entitlement (id, partner_id, kinds, topics, languages, receivers, originals, given_at,
                                                 given_by, public_only)
                        values (?, ?, string_to_array(?, ' '), string_to_array(?, ' '), string_to_array(?, ' '),
                                string_to_array(?, ' '), ?, ?, ?, ?)""")
                .setParameter(1, given.id().value())
                .setParameter(2, given.partner().value())
                .setParameter(3, words(scope.kinds()))
                .setParameter(4, words(scope.topics()))
                .setParameter(5, words(scope.languages()))
                .setParameter(6, words(scope.receivers()))
                .setParameter(7, scope.originals())
                .setParameter(8, given.givenAt().atOffset(ZoneOffset.UTC))
                .setParameter(9, by.reference())
                .setParameter(10, given.publicOnly())
                .executeUpdate();
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void take(EntitlementId id, Actor by, Instant now) {
        entities.createNativeQuery("update entitlement set taken_at = ?, taken_by = ? where id = ?")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, by.reference())
                .setParameter(3, id.value())
                .executeUpdate();
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void sign(PartnerId partner, Actor by, Instant now) {
        entities.createNativeQuery("insert into embargo_agreement (partner_id, signed_at, kept_by) values (?, ?, ?)")
                .setParameter(1, partner.value())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, by.reference())
                .executeUpdate();
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void endAgreement(PartnerId partner) {
        entities.createNativeQuery("delete from embargo_agreement where partner_id = ?")
                .setParameter(1, partner.value())
                .executeUpdate();
    }

    private static Entitlement entitlement(Object[] row) {
        var scope = new EntitlementScope(
                set(row[2], AssetKind::valueOf),
                set(row[3], Function.identity()),
                set(row[4], Function.identity()),
                set(row[5], Receiver::valueOf),
                (Boolean) row[6]);
        return new Entitlement(
                new EntitlementId((UUID) row[0]),
                new PartnerId((UUID) row[1]),
                scope,
                Columns.instant(row[7]),
                (Boolean) row[8]);
    }

    private static <T> Set<T> set(Object words, Function<String, T> read) {
        return Arrays.stream(((String) words).split(" "))
                .filter(word -> !word.isEmpty())
                .map(read)
                .collect(Collectors.toSet());
    }

    static String words(Set<?> words) {
        return words.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
