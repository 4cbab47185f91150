package vn.lantoa.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.BrokenLink.Kind;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.Sha256;

/**
 * A walk along a chain, link by link, that stops at the first one that is wrong. One walk, one instance; it may begin where
 * another one has come to.
 */
final class ChainCheck {
    static final int AT_ONCE = 1000;

    /** A chain that can be read. */
    @FunctionalInterface
    interface Links {
        /** Up to {@code limit} links after this place, in order. */
        List<AuditLink> after(long seq, int limit);
    }

    /**
     * The start of a walk, and the links it may compare with to say what was done to a broken one.
     *
     * @param from a link that was found right; the beginning for a walk along the whole
     * @param first the place before the first that is compared
     * @param last the place of the last
     */
    record Stretch(AuditHead from, long first, long last) {
        /** The whole chain, of which everything up to this link has been walked already. */
        static Stretch wholeFrom(AuditHead from) {
            return new Stretch(from, 0, Long.MAX_VALUE);
        }

        /** These links after this one, and nothing else. */
        static Stretch of(AuditHead from, int links) {
            return new Stretch(from, from.seq(), from.seq() + links);
        }
    }

    /**
     * The signed end of the chain, as read before the walk.
     *
     * @param kept whether there is a head at all
     * @param head what it says; null if there is none, or none with the hub's signature
     */
    record Signed(boolean kept, @Nullable AuditHead head) {
        static Signed read(Optional<String> jws, SigningKeys keys) {
            var head = jws.flatMap(one -> keys.verify(AuditSealer.TYPE, one)).map(AuditHead::read);
            return new Signed(jws.isPresent(), head.orElse(null));
        }

        @Nullable Long seq() {
            return head == null ? null : head.seq();
        }

        /** The fault if the chain ends here, or null. */
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

    /** @param signed where the chain ended when it was last signed, read before the walk began */
    ChainCheck(Links links, Signed signed, Stretch stretch) {
        this.links = links;
        this.signed = signed;
        this.stretch = stretch;
        seq = stretch.from().seq();
        hash = stretch.from().hash();
        // what was walked before may have been rewritten since
        broken = lost(stretch.from());
        if (broken == null && signed.head() != null && signed.head().seq() <= seq) broken = lost(signed.head());
    }

    /** The last link that was right. */
    AuditHead reached() {
        return new AuditHead(seq, hash);
    }

    /** The first link that is wrong, or the place where the chain ends too early; nothing as long as all is right. */
    @Nullable BrokenLink broken() {
        return broken;
    }

    /** Walks along the next links; says whether there may be more. */
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
    /** The fault if a link that was there is gone or changed, or null. */
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

    // an entry whose content is sealed in another place was moved here, with its id or without
    private Kind altered(AuditEntry entry) {
        var own = Sha256.of(entry.canonical());
        var moved = any(one -> one.seal().content().equals(own)
                || one.seal()
                        .content()
                        .equals(Sha256.of(entry.named(one.seal().entry()).canonical())));
        return moved ? Kind.REORDERED : Kind.CHANGED;
    }

    // right in itself, but it does not follow the link before it
    private Kind misplaced(AuditSeal right, AuditLink link, AuditEntry entry) {
        var canonical = entry.canonical();
        var stored = link.seal().hash();
        if (stored.equals(AuditSeal.hash(canonical, AuditSeal.BEGINNING))
                || any(one -> stored.equals(AuditSeal.hash(canonical, one.seal().hash())))) return Kind.REORDERED;
        return isTheHashAlone(right, stored) ? Kind.CHANGED : Kind.DELETED;
    }

    // whether the chain goes on as if the right hash were here; if not, a link before this one is gone
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
