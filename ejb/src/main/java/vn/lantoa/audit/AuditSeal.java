package vn.lantoa.audit;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.lantoa.kernel.Sha256;

/**
 * One link of the chain. Immutable.
 *
 * @param seq the position of the link, counted from 1 without gaps
 * @param entry the id of the sealed entry
 * @param content hash of the entry alone, which distinguishes a changed entry from a moved entry
 * @param hash hash of the entry and of the previous link
 */
record AuditSeal(long seq, UUID entry, Sha256 content, Sha256 hash) {
    /** The hash that precedes the first link. */
    static final Sha256 BEGINNING = new Sha256("0".repeat(64));

    static AuditSeal of(long seq, AuditEntry entry, Sha256 previous) {
        var canonical = entry.canonical();
        return new AuditSeal(seq, entry.id(), Sha256.of(canonical), hash(canonical, previous));
    }

    /** Returns the SHA-256 of the entry's bytes followed by the 64 hexadecimal digits of the previous hash. */
    static Sha256 hash(byte[] canonical, Sha256 previous) {
        var digest = Sha256.digest();
        digest.update(canonical);
        digest.update(previous.hex().getBytes(StandardCharsets.US_ASCII));
        return Sha256.ofDigest(digest.digest());
    }
}
