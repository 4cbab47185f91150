package vn.lantoa.embed.recall;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.CanonicalJson;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;

/**
 * The keeper of the one list of recalls that was signed last. It is signed again when something is taken back or
 * released again, and every hour, so that whoever holds an old one notices when its day is over.
 */
@Stateless
public class RecallLedger {
    /** The {@code typ} of the signature's header. */
    static final String TYPE = "lantoa-recalls";

    /** The time for which a list may be trusted. */
    static final Duration VALID = Duration.ofHours(24);

    static final Duration RENEWED_EVERY = Duration.ofHours(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Recalls recalls;

    @Inject
    SigningKeys keys;

    @Inject
    HubAddress address;

    @Inject
    RecallPlaces places;

    @Inject
    Clock clock;

    /** The valid list, signed again if necessary. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public RecallList current() {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var row = (Object[])
                entities.createNativeQuery("select seq, content, issued_at, document, jws from recall_list for update")
                        .getSingleResult();
        var all = recalls.all();
        // a signature says for whom and by which address, so other settings need another one
        var content = hash(all + " " + address.url() + " " + places.all());
        var issued = Columns.instant(row[2]);
        long seq = ((Number) row[0]).longValue();
        if (content.equals(row[1]) && now.isBefore(issued.plus(RENEWED_EVERY)))
            return new RecallList(seq, (String) row[3], (String) row[4], issued.plus(RENEWED_EVERY));
        return issue(Math.max(seq + 1, now.getEpochSecond()), all, content, now);
    }

    /** The number of the newest list at the second place. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long spread() {
        return ((Number) entities.createNativeQuery("select spread_seq from recall_list")
                        .getSingleResult())
                .longValue();
    }

    /** The list of this number lies at the second place now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void noteSpread(long seq) {
        entities.createNativeQuery("update recall_list set spread_seq = ?")
                .setParameter(1, seq)
                .executeUpdate();
    }

    private RecallList issue(long seq, JsonArray all, String content, Instant now) {
        var list = list(seq, all, now);
        var jws = keys.sign(TYPE, CanonicalJson.of(list));
        var detached = jws.substring(0, jws.indexOf('.') + 1) + jws.substring(jws.lastIndexOf('.'));
        var json = Json.createObjectBuilder(list)
                .add("signature", detached)
                .build()
                .toString();
        entities.createNativeQuery(
                        """
                        update recall_list set seq = ?, content = ?, issued_at = ?, expires_at = ?, document = ?, jws = ?""")
                .setParameter(1, seq)
                .setParameter(2, content)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .setParameter(4, now.plus(VALID).atOffset(ZoneOffset.UTC))
                .setParameter(5, json)
                .setParameter(6, jws)
                .executeUpdate();
        return new RecallList(seq, json, jws, now.plus(RENEWED_EVERY));
    }

    private JsonObject list(long seq, JsonArray all, Instant now) {
        return Json.createObjectBuilder()
                .add("format", 1)
                .add("hub", address.url().toString())
                .add("places", Json.createArrayBuilder(places.all()))
                .add("seq", seq)
                .add("issued", now.toString())
                .add("expires", now.plus(VALID).toString())
                .add("recalls", all)
                .build();
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
