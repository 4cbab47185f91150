package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OfficerId;

/** Repository of password hashes. No other class reads them. */
@ApplicationScoped
class StoredPasswords {
    @Inject
    Database database;

    Optional<PasswordHash> find(OfficerId officer) {
        return database.sql("select password_hash from officer where id = :officer and password_hash is not null")
                .with("officer", officer)
                .value(PasswordHash.class);
    }

    /** Stores a new password. */
    void set(OfficerId officer, PasswordHash hash, boolean needsFactor, Instant now) {
        database.sql("update officer set password_hash = :hash, password_set_at = :now,"
                        + " password_needs_factor = :needsFactor where id = :officer")
                .with("officer", officer)
                .with("hash", hash.encoded())
                .with("now", now)
                .with("needsFactor", needsFactor)
                .update();
    }

    /**
     * Replaces the stored hash by a hash of the same password at the current cost, unless the password was changed
     * meanwhile.
     */
    void strengthen(OfficerId officer, PasswordHash former, PasswordHash hash) {
        database.sql("update officer set password_hash = :hash where id = :officer and password_hash = :former")
                .with("officer", officer)
                .with("former", former.encoded())
                .with("hash", hash.encoded())
                .update();
    }
}
