package vn.lantoa.coverage.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.organisation.OfficerId;

/** The links in the letters to an officer: each ends them, and opens nothing. Derived, and kept nowhere. */
@ApplicationScoped
class LetterLinks {
    private static final Pattern LINK = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.[0-9a-f]{64}");

    @Inject
    DerivedKeys keys;

    /** The link of this officer. */
    String of(OfficerId officer) {
        return officer + "." + HexFormat.of().formatHex(keys.derive("end of letters of the week|" + officer));
    }

    /** The officer of this link, if it is one. */
    Optional<OfficerId> find(String link) {
        var parts = LINK.matcher(link);
        if (!parts.matches()) return Optional.empty();
        return Optional.of(new OfficerId(UUID.fromString(parts.group(1)))).filter(found -> same(of(found), link));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
