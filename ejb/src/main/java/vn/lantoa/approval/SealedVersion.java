package vn.lantoa.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OrganisationId;

/** Base class of rows that refer to one version of an asset. Stores the version's owner and seal at that time. */
@MappedSuperclass
public abstract class SealedVersion {
    @Id
    private UUID id;

    @Column(name = "asset_id", updatable = false)
    private AssetId asset;

    @Column(name = "version_id", updatable = false)
    private VersionId version;

    @Column(updatable = false)
    private int versionNumber;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Column(updatable = false)
    private Sha256 seal;

    @SuppressWarnings("NullAway.Init") // JPA sets the fields
    protected SealedVersion() {}

    protected SealedVersion(AssetVersion version, OrganisationId owner) {
        this.id = UUID.randomUUID();
        this.asset = version.asset();
        this.version = version.id();
        this.versionNumber = version.number();
        this.organisation = owner;
        this.seal = version.seal();
    }

    protected UUID uuid() {
        return id;
    }

    public AssetId asset() {
        return asset;
    }

    public VersionId version() {
        return version;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    /** Returns the seal of the content under review, which is later approved and released. */
    public Sha256 seal() {
        return seal;
    }
}
