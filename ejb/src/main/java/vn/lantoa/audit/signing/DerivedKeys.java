package vn.lantoa.audit.signing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.DataKey;
import vn.lantoa.kernel.FailedStart;
import vn.lantoa.kernel.HmacSha256;

/**
 * Keys that are derived and never stored, so that they cannot be read from the database. They do not change with the
 * data key, because other parties hold values derived from them. The hub does not start if the data key does not belong
 * to the database.
 */
@Startup
@Singleton
@DependsOn({"Migration", "SigningKeys"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DerivedKeys {
    @Inject
    DataKey dataKey;

    @Inject
    DataCipher cipher;

    @Inject
    DerivationRoot kept;

    private volatile byte[] root = {};

    @PostConstruct
    void start() {
        if (dataKey.isSet()) root = FailedStart.orEnd(kept::root);
    }

    /**
     * Returns the 32-byte key for one purpose. The same purpose always gives the same key; keys of different purposes
     * reveal nothing about each other.
     *
     * @throws Conflict if the hub has no data key
     */
    public byte[] derive(String purpose) {
        return HmacSha256.of(dataKey.isSet() ? root : cipher.dataKey(), purpose);
    }
}
