package vn.lantoa.asset.upload;

import vn.lantoa.asset.AssetKind;
import vn.lantoa.organisation.OrganisationId;

/**
 * Subject of a limit: one file of a kind, or all files of an organisation.
 *
 * @param subject the subject as stored
 */
public record UploadLimit(String subject) {
    /** The limit of all files of each organisation without a quota of its own. */
    public static final UploadLimit EVERY_ORGANISATION = new UploadLimit("organisation:*");

    /** Returns the limit of one file of the given kind. */
    public static UploadLimit of(AssetKind kind) {
        return new UploadLimit("kind:" + kind.slug());
    }

    /** Returns the limit of all files of the given organisation. */
    public static UploadLimit of(OrganisationId organisation) {
        return new UploadLimit("organisation:" + organisation.value());
    }

    boolean isOfKind() {
        return subject.startsWith("kind:");
    }
}
