package vn.lantoa.distribution.recall;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.organisation.RandomToken;

/** The links in letters; only hashes are kept. A link is good for its one receipt, as long as that is there. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RecallLinks {
    @PersistenceContext
    EntityManager entities;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public RandomToken make(RecallReceiptId receipt, Instant now) {
        var token = RandomToken.fresh();
        entities.createNativeQuery("insert into recall_link (token_sha256, receipt_id, made_at) values (?, ?, ?)")
                .setParameter(1, token.sha256().hex())
                .setParameter(2, receipt.value())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return token;
    }

    /** The receipt that this link is about, if it is one. */
    public Optional<RecallReceiptId> find(RandomToken token) {
        List<?> rows = entities.createNativeQuery("select receipt_id from recall_link where token_sha256 = ?")
                .setParameter(1, token.sha256().hex())
                .getResultList();
        return rows.stream().map(row -> new RecallReceiptId((UUID) row)).findFirst();
    }
}
