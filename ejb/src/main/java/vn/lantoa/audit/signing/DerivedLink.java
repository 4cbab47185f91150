package vn.lantoa.audit.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Unforgeable links in letters. Each link names its subject and is valid for one purpose. Links are not stored. */
public final class DerivedLink {
    private static final Pattern LINK = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.[0-9a-f]{64}");

    private DerivedLink() {}

    /** Returns the link for this subject. */
    public static String of(DerivedKeys keys, String purpose, UUID about) {
        return about + "." + HexFormat.of().formatHex(keys.derive(purpose + "|" + about));
    }

    /** Returns the subject of a link; empty if the link was not made for this purpose. */
    public static Optional<UUID> find(DerivedKeys keys, String purpose, String link) {
        var parts = LINK.matcher(link);
        if (!parts.matches()) return Optional.empty();
        return Optional.of(UUID.fromString(parts.group(1))).filter(about -> same(of(keys, purpose, about), link));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
