package vn.lantoa.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/**
 * Asset: one product in one language. An asset is immutable, except that its organisation may change before its first
 * version is sealed. Edits are made in the draft of the asset and preserved in its versions. A language variant is a
 * separate asset that refers to its source and to the version of the source that it follows.
 */
@Entity
public class Asset extends CreatedRow {
    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AssetKind kind;

    @Column(updatable = false)
    private Language language;

    @Column(updatable = false)
    private @Nullable AssetId variantOf;

    @Column(updatable = false)
    private @Nullable VersionId madeFrom;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VariantForm form = VariantForm.STANDARD;

    protected Asset() {}

    private Asset(OrganisationId organisation, AssetKind kind, Language language, OfficerId by, Instant at) {
        super(by, at);
        this.organisation = organisation;
        this.kind = kind;
        this.language = language;
    }

    /** Creates an asset that is not a variant. */
    public static Asset create(
            OrganisationId organisation, AssetKind kind, Language language, OfficerId by, Instant at) {
        return new Asset(organisation, kind, language, by, at);
    }

    /** Creates a variant of the given version of the source, in another language or form. */
    public static Asset variant(
            AssetVersion source,
            Asset of,
            OrganisationId organisation,
            Language language,
            VariantForm form,
            OfficerId by,
            Instant at) {
        var asset = new Asset(organisation, of.kind, language, by, at);
        asset.form = form;
        asset.variantOf = of.root();
        asset.madeFrom = source.id();
        return asset;
    }

    void moveTo(OrganisationId other) {
        organisation = other;
    }

    public AssetId id() {
        return new AssetId(key());
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public AssetKind kind() {
        return kind;
    }

    public Language language() {
        return language;
    }

    /** Returns the form of the variant. */
    public VariantForm form() {
        return form;
    }

    /** Returns the source asset, if this is a variant. */
    public Optional<AssetId> findVariantOf() {
        return Optional.ofNullable(variantOf);
    }

    /** Returns the version of the source that this variant follows. */
    public Optional<VersionId> findMadeFrom() {
        return Optional.ofNullable(madeFrom);
    }

    /** Returns the source of the whole family of variants: a variant of a variant belongs to the original source. */
    public AssetId root() {
        return findVariantOf().orElseGet(this::id);
    }
}
