package vn.lantoa.catalogue.link;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The repository of short addresses: made when first asked for, kept for ever. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ShortLinks {
    @PersistenceContext
    EntityManager entities;

    /**
     * A wanted short address.
     *
     * @param path of a page of the hub: {@code /a/…} or {@code /c/…}
     * @param place where it will stand: a network, a channel
     * @param subject of what it is made, as the audit log calls it
     */
    public record Wanted(String path, String place, String subject) {}

    /** The code of this one, which is made if there is none. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public ShortCode codeOf(Wanted wanted, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into short_link (code, path, place, subject, made_at) values (?, ?, ?, ?, ?)
                        on conflict (path, place, subject) do nothing""")
                .setParameter(1, ShortCode.random().text())
                .setParameter(2, wanted.path())
                .setParameter(3, wanted.place())
                .setParameter(4, wanted.subject())
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return new ShortCode((String)
                entities.createNativeQuery("select code from short_link where path = ? and place = ? and subject = ?")
                        .setParameter(1, wanted.path())
                        .setParameter(2, wanted.place())
                        .setParameter(3, wanted.subject())
                        .getSingleResult());
    }

    /** The path of its target. */
    public Optional<String> findPath(ShortCode code) {
        List<?> rows = entities.createNativeQuery("select path from short_link where code = ?")
                .setParameter(1, code.text())
                .getResultList();
        return rows.stream().findFirst().map(String.class::cast);
    }

    /** Counts a visit on this day. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void count(ShortCode code, LocalDate day) {
        entities.createNativeQuery(
                        """
                        insert into short_link_day (code, on_day, visits) values (?, cast(? as date), 1)
                        on conflict (code, on_day) do update set visits = short_link_day.visits + 1""")
                .setParameter(1, code.text())
                .setParameter(2, day.toString())
                .executeUpdate();
    }

    /** The numbers of visits to those of this subject, by place. */
    public Map<String, Long> visits(String subject) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select l.place, sum(d.visits) from short_link l join short_link_day d on d.code = l.code
                        where l.subject = ? group by l.place""")
                .setParameter(1, subject)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }
}
