package vn.lantoa.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.CanonicalJson;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;

/**
 * Store of the last signed recall list. The list is signed again every hour, and when an asset is withdrawn or released
 * again. A list expires after a day, so that recipients notice an outdated list.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class RecallLedger {
    /** The {@code typ} of the signature's header. */
    static final String TYPE = "lantoa-recalls";

    /** The validity period of a list. */
    static final Duration VALID = Duration.ofHours(24);

    static final Duration RENEWED_EVERY = Duration.ofHours(1);

    @Inject
    Database database;

    @Inject
    Recalls recalls;

    @Inject
    SigningKeys keys;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

    /** Returns the valid list; signs the list again if necessary. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public RecallList current() {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var row = database.sql("select seq, content, issued_at, document, jws from recall_list for update")
                .row(Row.class);
        var all = recalls.all();
        // the signature covers the hub's address and the places, so a change of settings requires a new one
        var shown = HubJson.write(all) + " " + address.url() + " " + recalls.places();
        var content = Sha256.of(shown.getBytes(StandardCharsets.UTF_8)).hex();
        var due = row.issuedAt().plus(RENEWED_EVERY);
        if (content.equals(row.content()) && now.isBefore(due))
            return new RecallList(row.seq(), row.document(), row.jws(), due);
        return issue(Math.max(row.seq() + 1, now.getEpochSecond()), all, content, now);
    }

    /** Returns the number of the newest list that is in the mirror store. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long spread() {
        return database.sql("select spread_seq from recall_list").one(Long.class);
    }

    private record Row(long seq, String content, Instant issuedAt, String document, String jws) {}

    /** Records that the list of this number is in the mirror store. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noteSpread(long seq) {
        database.sql("update recall_list set spread_seq = :seq")
                .with("seq", seq)
                .update();
    }

    private RecallList issue(long seq, List<RecallEntry> all, String content, Instant now) {
        var list =
                new RecallDocument(1, address.url().toString(), recalls.places(), seq, now, now.plus(VALID), all, null);
        var jws = keys.sign(TYPE, CanonicalJson.of(HubJson.write(list)));
        var detached = jws.substring(0, jws.indexOf('.') + 1) + jws.substring(jws.lastIndexOf('.'));
        var json = HubJson.write(list.signed(detached));
        database.sql(
                        """
                        update recall_list set seq = :seq, content = :content, issued_at = :now, expires_at = :expiresAt,
                          document = :json, jws = :jws""")
                .with("seq", seq)
                .with("content", content)
                .with("now", now)
                .with("expiresAt", now.plus(VALID))
                .with("json", json)
                .with("jws", jws)
                .update();
        return new RecallList(seq, json, jws, now.plus(RENEWED_EVERY));
    }

    /**
     * Recall list as published. JSON members have the order of these components; null members are omitted.
     *
     * @param places addresses of the list
     * @param signature null until the list is signed
     */
    @JsonbPropertyOrder({"format", "hub", "places", "seq", "issued", "expires", "recalls", "signature"})
    record RecallDocument(
            int format,
            String hub,
            List<String> places,
            long seq,
            Instant issued,
            Instant expires,
            List<RecallEntry> recalls,
            @Nullable String signature) {
        RecallDocument signed(String detached) {
            return new RecallDocument(format, hub, places, seq, issued, expires, recalls, detached);
        }
    }
}
