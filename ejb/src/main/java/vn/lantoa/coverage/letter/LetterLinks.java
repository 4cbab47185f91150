package vn.lantoa.coverage.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.audit.signing.DerivedLink;
import vn.lantoa.organisation.OfficerId;

/** The links in the letters to an officer: each ends them, and opens nothing. Derived, and kept nowhere. */
@ApplicationScoped
class LetterLinks {
    private static final String PURPOSE = "end of letters of the week";

    @Inject
    DerivedKeys keys;

    /** The link of this officer. */
    String of(OfficerId officer) {
        return DerivedLink.of(keys, PURPOSE, officer.value());
    }

    /** The officer of this link, if it is one. */
    Optional<OfficerId> find(String link) {
        return DerivedLink.find(keys, PURPOSE, link).map(OfficerId::new);
    }
}
