package vn.lantoa.audit;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.lantoa.kernel.Sha256;

/**
 * One link of the chain. Never changes.
 *
 * @param seq its place, counted from 1 without a gap
 * @param entry the entry it seals
 * @param content hash of the entry alone, to tell an entry that was changed from one that was moved
 * @param hash hash of the entry and of the link before
 */
record AuditSeal(long seq, UUID entry, Sha256 content, Sha256 hash) {
    /** The hash that the first link follows. */
    static final Sha256 BEGINNING = new Sha256("0".repeat(64));

    static AuditSeal of(long seq, AuditEntry entry, Sha256 previous) {
        var canonical = entry.canonical();
        return new AuditSeal(seq, entry.id(), Sha256.of(canonical), hash(canonical, previous));
    }

    /** SHA-256 of the entry's bytes followed by the 64 hexadecimal digits of the former hash. */
    static Sha256 hash(byte[] canonical, Sha256 previous) {
        var digest = Sha256.digest();
        digest.update(canonical);
        digest.update(previous.hex().getBytes(StandardCharsets.US_ASCII));
        return Sha256.ofDigest(digest.digest());
    }
}
