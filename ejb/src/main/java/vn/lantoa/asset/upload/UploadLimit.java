package vn.lantoa.asset.upload;

import java.util.Optional;
import java.util.UUID;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.OrganisationId;

/** Subject of a limit: one file of a kind, or all files of an organisation. */
public sealed interface UploadLimit {
    /** The subject of the default quota, as stored. */
    String EVERY = "organisation:*";

    /** One file of this kind. */
    record OfKind(AssetKind kind) implements UploadLimit {
        @Override
        public String subject() {
            return "kind:" + kind.slug();
        }
    }

    /** All files of this organisation. */
    record OfOrganisation(OrganisationId organisation) implements UploadLimit {
        @Override
        public String subject() {
            return "organisation:" + organisation.value();
        }
    }

    /** All files of each organisation without its own quota. */
    record OfEveryOrganisation() implements UploadLimit {
        @Override
        public String subject() {
            return EVERY;
        }
    }

    /** Returns the subject as stored. */
    String subject();

    /** Finds the limit of this stored subject; empty if the kind is no longer known. */
    static Optional<UploadLimit> find(String subject) {
        if (subject.equals(EVERY)) return Optional.of(new OfEveryOrganisation());
        var name = subject.substring(subject.indexOf(':') + 1);
        if (subject.startsWith("organisation:"))
            return Optional.of(new OfOrganisation(new OrganisationId(UUID.fromString(name))));
        return Slug.find(AssetKind.class, name).map(OfKind::new);
    }
}
