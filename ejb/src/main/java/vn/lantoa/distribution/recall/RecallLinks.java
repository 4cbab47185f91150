package vn.lantoa.distribution.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.RandomToken;

/** The links in letters; only hashes are kept. A link is good for its one receipt, as long as that is there. */
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

    /** The receipt that this link is about, if it is one. */
    public Optional<RecallReceiptId> find(RandomToken token) {
        return database.sql("select receipt_id from recall_link where token_sha256 = :token")
                .with("token", token.sha256())
                .value(RecallReceiptId.class);
    }
}
