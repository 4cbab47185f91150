package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.audit.signing.DerivedLink;
import vn.lantoa.organisation.OfficerId;

/** The unsubscribe links in officers' letters. A link only unsubscribes. Links are derived and not stored. */
@ApplicationScoped
class LetterLinks {
    private static final String PURPOSE = "end of letters of the week";

    @Inject
    DerivedKeys keys;

    /** Returns the link of this officer. */
    String of(OfficerId officer) {
        return DerivedLink.of(keys, PURPOSE, officer.value());
    }

    /** Returns the officer to whom the link was sent; empty if the link is invalid. */
    Optional<OfficerId> find(String link) {
        return DerivedLink.find(keys, PURPOSE, link).map(OfficerId::new);
    }
}
