package vn.lantoa.asset.s3;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.audit.AuditHeads;

/** Store of signed heads of the audit log in the object store, outside the prefixes that the sweeper deletes. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class StoredAuditHeads implements AuditHeads {
    private static final String NEWEST = "audit/newest.jws";
    private static final String TYPE = "application/jose";

    @Inject
    ObjectStore store;

    @Override
    public void put(String jws, LocalDate day) {
        var bytes = jws.getBytes(StandardCharsets.US_ASCII);
        store.put("audit/" + day + ".jws", bytes, TYPE);
        store.put(NEWEST, bytes, TYPE);
    }

    @Override
    public Optional<String> newest() {
        if (store.stat(NEWEST).isEmpty()) return Optional.empty();
        try (var bytes = store.open(NEWEST)) {
            return Optional.of(new String(bytes.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
