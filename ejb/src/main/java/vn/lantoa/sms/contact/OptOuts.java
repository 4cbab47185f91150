package vn.lantoa.sms.contact;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.lantoa.sms.guard.NumberKey;

/** The repository of opt-outs: kept for ever, as keyed hashes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OptOuts {
    @PersistenceContext
    EntityManager entities;

    /** The way of an opt-out. */
    public enum Way {
        /** The owner of the number sent a message. */
        INBOUND,
        /** The owner of the number told an officer. */
        OFFICER
    }

    /** The number of opt-outs. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long count() {
        return ((Number) entities.createNativeQuery("select count(*) from opt_out")
                        .getSingleResult())
                .longValue();
    }

    /** Keeps an opt-out; once is for ever. */
    public void add(NumberKey number, Way way, Instant now) {
        entities.createNativeQuery(
                        "insert into opt_out (number_key, way, at) values (?, ?, ?) on conflict (number_key) do nothing")
                .setParameter(1, number.hash())
                .setParameter(2, way.name())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
