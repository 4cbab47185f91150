package vn.lantoa.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The persons behind the accounts: two accounts with the same e-mail address, its case ignored, are one person's. Every
 * rule that asks for a second pair of eyes asks here, since one person has one pair whatever he signs in with.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Persons {
    private static final String ACCOUNTS =
            """
            select f.id from officer f
             where f.id = ?1 or (btrim(f.email) <> '' and lower(btrim(f.email)) =
                   (select lower(btrim(me.email)) from officer me where me.id = ?1))
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** All accounts of whoever this account belongs to: this one, and those with its e-mail address. */
    public Set<OfficerId> accountsOf(OfficerId officer) {
        List<?> rows = entityManager
                .createNativeQuery(ACCOUNTS)
                .setParameter(1, officer.value())
                .getResultList();
        return rows.stream().map(row -> new OfficerId((UUID) row)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person of this account has one among those. */
    public boolean isAmong(OfficerId officer, Collection<OfficerId> those) {
        return those.contains(officer) || accountsOf(officer).stream().anyMatch(those::contains);
    }
}
