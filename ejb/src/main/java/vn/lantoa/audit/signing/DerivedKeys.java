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
import vn.lantoa.kernel.HmacSha256;
import vn.lantoa.kernel.outage.FailedStart;

/**
 * Keys that are derived and kept nowhere: who reads the database learns none. They stay when the data key is changed,
 * since others hold what comes of them. The hub does not start with a data key that is not this database's.
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
     * The 32 bytes for one purpose: the same for the same purpose, and nothing to be learned from those of another.
     *
     * @throws Conflict when the hub has no data key
     */
    public byte[] derive(String purpose) {
        return HmacSha256.of(dataKey.isSet() ? root : cipher.dataKey(), purpose);
    }
}
