package vn.lantoa.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.BrokenLink.Kind;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.Sha256;

/**
 * Check of a chain, link by link, that stops at the first fault. An instance is used for one walk; a walk may continue
 * where a previous walk ended.
 */
final class ChainCheck {
    static final int AT_ONCE = 1000;

    /** Source of the links of a chain. */
    @FunctionalInterface
    interface Links {
        /** Returns up to {@code limit} links after this position, in order. */
        List<AuditLink> after(long seq, int limit);
    }

    /**
     * Start of a walk, and the range of links that are searched to classify a fault.
     *
     * @param from a link already verified; the beginning of the chain for a complete walk
     * @param first the position before the first link that is compared
     * @param last the position of the last link that is compared
     */
    record Stretch(AuditHead from, long first, long last) {
        /** Returns the whole chain, whose links up to the given head are already verified. */
        static Stretch wholeFrom(AuditHead from) {
            return new Stretch(from, 0, Long.MAX_VALUE);
        }

        /** Returns at most the given number of links after the given head. */
        static Stretch of(AuditHead from, int links) {
            return new Stretch(from, from.seq(), from.seq() + links);
        }
    }

    /**
     * The signed end of the chain, as read before the walk.
     *
     * @param kept whether a stored head exists
     * @param head the content of the stored head; null if there is none, or if it lacks the hub's signature
     */
    record Signed(boolean kept, @Nullable AuditHead head) {
        static Signed read(Optional<String> jws, SigningKeys keys) {
            var head = jws.flatMap(one -> keys.verify(AuditSealer.TYPE, one)).map(AuditHead::read);
            return new Signed(jws.isPresent(), head.orElse(null));
        }

        @Nullable Long seq() {
            return head == null ? null : head.seq();
        }

        /** Returns the fault if the chain ends here, or null. */
        @Nullable BrokenLink wrongAtEnd(long seq) {
            if (head != null) return head.seq() > seq ? new BrokenLink(seq + 1, null, Kind.CUT_OFF) : null;
            return seq == 0 ? null : new BrokenLink(seq, null, kept ? Kind.HEAD_FORGED : Kind.HEAD_MISSING);
        }

        private boolean isAt(long seq) {
            return head != null && head.seq() == seq;
        }
    }

    private final Links links;
    private final Signed signed;
    private final Stretch stretch;
    private long seq;
    private Sha256 hash;
    private @Nullable BrokenLink broken;

    /**
     * Creates a check.
     *
     * @param signed the last signed end of the chain, read before the walk began
     */
    ChainCheck(Links links, Signed signed, Stretch stretch) {
        this.links = links;
        this.signed = signed;
        this.stretch = stretch;
        seq = stretch.from().seq();
        hash = stretch.from().hash();
        // links verified earlier may have been rewritten since
        broken = lost(stretch.from());
        if (broken == null && signed.head() != null && signed.head().seq() <= seq) broken = lost(signed.head());
    }

    /** Returns the last correct link. */
    AuditHead reached() {
        return new AuditHead(seq, hash);
    }

    /**
     * Returns the first broken link, or the position at which the chain ends too early; null if no fault was found so
     * far.
     */
    @Nullable BrokenLink broken() {
        return broken;
    }

    /** Checks the next batch of links; returns true if there may be more. */
    boolean next() {
        if (broken != null) return false;
        var some = links.after(seq, AT_ONCE);
        for (var link : some) {
            broken = step(link).orElse(null);
            if (broken == null && signed.isAt(seq) && !reached().equals(signed.head()))
                broken = new BrokenLink(seq, null, Kind.REWRITTEN);
            if (broken != null) return false;
        }
        if (some.isEmpty()) broken = signed.wrongAtEnd(seq);
        return !some.isEmpty();
    }
    /** Returns the fault if the given link, which was verified earlier, is now missing or changed; otherwise null. */
    private @Nullable BrokenLink lost(AuditHead link) {
        if (link.seq() == 0) return null;
        var there = links.after(link.seq() - 1, 1);
        if (there.isEmpty()) return new BrokenLink(link.seq(), null, Kind.CUT_OFF);
        var seal = there.get(0).seal();
        if (seal.seq() != link.seq()) return new BrokenLink(link.seq(), null, Kind.DELETED);
        return seal.hash().equals(link.hash()) ? null : new BrokenLink(link.seq(), null, Kind.REWRITTEN);
    }

    private Optional<BrokenLink> step(AuditLink link) {
        var seal = link.seal();
        var entry = link.entry();
        if (seal.seq() != seq + 1) return broken(seq + 1, null, Kind.DELETED);
        if (entry == null) return broken(seal.seq(), seal.entry().toString(), Kind.DELETED);
        var right = AuditSeal.of(seal.seq(), entry, hash);
        if (!right.content().equals(seal.content()))
            return broken(seal.seq(), entry.id().toString(), altered(entry));
        if (!right.hash().equals(seal.hash()))
            return broken(seal.seq(), entry.id().toString(), misplaced(right, link, entry));
        seq = seal.seq();
        hash = seal.hash();
        return Optional.empty();
    }

    // an entry whose content is sealed at another position was moved here, with or without its id
    private Kind altered(AuditEntry entry) {
        var own = Sha256.of(entry.canonical());
        var moved = any(one -> one.seal().content().equals(own)
                || one.seal()
                        .content()
                        .equals(Sha256.of(entry.named(one.seal().entry()).canonical())));
        return moved ? Kind.REORDERED : Kind.CHANGED;
    }

    // for a link that matches its entry, but does not follow the previous link
    private Kind misplaced(AuditSeal right, AuditLink link, AuditEntry entry) {
        var canonical = entry.canonical();
        var stored = link.seal().hash();
        if (stored.equals(AuditSeal.hash(canonical, AuditSeal.BEGINNING))
                || any(one -> stored.equals(AuditSeal.hash(canonical, one.seal().hash())))) return Kind.REORDERED;
        return isTheHashAlone(right, stored) ? Kind.CHANGED : Kind.DELETED;
    }

    // true if the chain continues as if the correct hash were here; otherwise an earlier link is gone
    private boolean isTheHashAlone(AuditSeal right, Sha256 stored) {
        var next = links.after(right.seq(), 1);
        var head = signed.head();
        if (next.isEmpty()) return head == null || !head.hash().equals(stored);
        var entry = next.get(0).entry();
        return entry == null || any(one -> one.seal().hash().equals(AuditSeal.hash(entry.canonical(), right.hash())));
    }

    private boolean any(Predicate<AuditLink> what) {
        long from = stretch.first();
        while (from < stretch.last()) {
            var some = links.after(from, AT_ONCE);
            if (some.isEmpty()) return false;
            if (some.stream().anyMatch(what)) return true;
            from = some.get(some.size() - 1).seal().seq();
        }
        return false;
    }

    private static Optional<BrokenLink> broken(long seq, @Nullable String entry, Kind kind) {
        return Optional.of(new BrokenLink(seq, entry, kind));
    }
}
