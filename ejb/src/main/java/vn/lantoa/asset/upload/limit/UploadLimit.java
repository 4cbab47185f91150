package vn.lantoa.asset.upload.limit;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.organisation.OrganisationId;

/** What a limit is about: one file of a kind, or all that an organisation keeps. */
public sealed interface UploadLimit {
    /** What the table calls the limit of every organisation. */
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

    /** All files of each organisation that has no limit of its own. */
    record OfEveryOrganisation() implements UploadLimit {
        @Override
        public String subject() {
            return EVERY;
        }
    }

    /** What the table calls it. */
    String subject();

    /** Reads what the table calls it; nothing when the kind is no longer known. */
    static Optional<UploadLimit> find(String subject) {
        if (subject.equals(EVERY)) return Optional.of(new OfEveryOrganisation());
        var name = subject.substring(subject.indexOf(':') + 1);
        if (subject.startsWith("organisation:"))
            return Optional.of(new OfOrganisation(new OrganisationId(UUID.fromString(name))));
        return Stream.of(AssetKind.values())
                .filter(kind -> kind.slug().equals(name))
                .findFirst()
                .map(OfKind::new);
    }
}
