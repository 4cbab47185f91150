package vn.lantoa.distribution.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.RandomToken;

/**
 * Links in recall e-mails. Only the hashes of the links are stored. A link is valid for one receipt, until the receipt
 * is deleted.
 */
@ApplicationScoped
public class RecallLinks {
    @Inject
    Database database;

    @Transactional(TxType.MANDATORY)
    public RandomToken make(RecallReceiptId receipt, Instant now) {
        var token = RandomToken.fresh();
        database.sql("insert into recall_link (token_sha256, receipt_id, made_at) values (:token, :receipt, :now)")
                .with("token", token.sha256())
                .with("receipt", receipt)
                .with("now", now)
                .update();
        return token;
    }

    /** Returns the receipt of this link; empty if the link is invalid. */
    public Optional<RecallReceiptId> find(RandomToken token) {
        return database.sql("select receipt_id from recall_link where token_sha256 = :token")
                .with("token", token.sha256())
                .value(RecallReceiptId.class);
    }
}
