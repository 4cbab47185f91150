package vn.lantoa.run.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Verification of the audit log, link by link, up to the first error. An instance is used for one verification. */
public final class OfflineAudit {
    private static final String BEGINNING = "0".repeat(64);

    private final SignedHead head;
    private long seq;
    private String hash = BEGINNING;
    private @Nullable String wrong;

    private OfflineAudit(SignedHead head) {
        this.head = head;
    }

    /** Creates a verification up to the head in {@code jws}, which must be signed by one of the given keys. */
    public static OfflineAudit to(String jws, String keys) {
        return new OfflineAudit(SignedHead.read(jws, keys));
    }

    /** Returns the query whose output lines {@link #accept} takes. */
    public static String query() {
        return AuditLine.ALL;
    }

    /** Verifies the next line of the query's output. */
    public void accept(String line) {
        if (wrong != null) return;
        var link = AuditLine.read(line);
        var canonical = link.canonical();
        if (link.seq() != seq + 1) wrong = "link " + (seq + 1) + " is gone";
        else if (canonical == null) wrong = "the entry of link " + link.seq() + " is gone, or none that the hub writes";
        else if (!Hash.hex(Hash.of(canonical)).equals(link.content()))
            wrong = "the entry of link " + link.seq() + " is not the one that was sealed";
        else if (!hash(canonical, hash).equals(link.hash()))
            wrong = "link " + link.seq() + " does not follow the one before it";
        else step(link);
    }

    /** Returns the number of correct links. */
    public long links() {
        return seq;
    }

    /** Returns the first error as a message; empty if the log is intact. */
    public Optional<String> wrong() {
        if (wrong == null && seq < head.seq())
            return Optional.of("the log ends at link " + seq + ", and was signed up to link " + head.seq());
        return Optional.ofNullable(wrong);
    }

    private void step(AuditLine link) {
        seq = link.seq();
        hash = link.hash();
        if (seq == head.seq() && !hash.equals(head.hash()))
            wrong = "the log was made anew: link " + seq + " is not what was signed";
    }

    private static String hash(byte[] canonical, String previous) {
        var both = Arrays.copyOf(canonical, canonical.length + previous.length());
        System.arraycopy(previous.getBytes(US_ASCII), 0, both, canonical.length, previous.length());
        return Hash.hex(Hash.of(both));
    }
}
