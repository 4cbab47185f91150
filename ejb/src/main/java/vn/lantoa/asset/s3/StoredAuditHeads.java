package vn.lantoa.asset.s3;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.asset.ObjectStore;
import vn.lantoa.audit.AuditHeads;

/** Signed heads of the audit log, as objects. Give the bucket versioning and they cannot be overwritten unseen. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StoredAuditHeads implements AuditHeads {
    private static final String FOLDER = "audit-heads/";
    private static final String NEWEST = FOLDER + "newest.jws";
    private static final String TYPE = "application/jose";

    @Inject
    ObjectStore store;

    @Override
    public void put(String jws, LocalDate day) {
        var bytes = jws.getBytes(US_ASCII);
        store.put(FOLDER + day + ".jws", bytes, TYPE);
        store.put(NEWEST, bytes, TYPE);
    }

    @Override
    public Optional<String> newest() {
        if (store.stat(NEWEST).isEmpty()) return Optional.empty();
        try (var bytes = store.open(NEWEST)) {
            return Optional.of(new String(bytes.readAllBytes(), US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(NEWEST, e);
        }
    }
}
