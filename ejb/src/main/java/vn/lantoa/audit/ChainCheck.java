package vn.lantoa.audit;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.BrokenLink.Kind;
import vn.lantoa.kernel.Sha256;

/** Walks along a chain, link by link, and stops at the first one that is wrong. One walk, one instance. */
final class ChainCheck {
    private static final int AT_ONCE = 1000;

    /** A chain that can be read. */
    @FunctionalInterface
    interface Links {
        /** Up to {@code limit} links after this place, in order. */
        java.util.List<AuditLink> after(long seq, int limit);
    }

    private final Links links;
    private final @Nullable AuditHead signed;
    private long seq;
    private Sha256 hash = AuditSeal.BEGINNING;

    /** @param signed where the chain ended when it was last signed, if it ever was */
    ChainCheck(Links links, @Nullable AuditHead signed) {
        this.links = links;
        this.signed = signed;
    }

    /** The last place that was right. */
    long seq() {
        return seq;
    }

    /** The first link that is wrong, or the place where the chain ends too early; nothing if it is as it was signed. */
    Optional<BrokenLink> walk() {
        for (var some = links.after(0, AT_ONCE); !some.isEmpty(); some = links.after(seq, AT_ONCE))
            for (var link : some) {
                var broken = step(link);
                if (broken.isPresent()) return broken;
                if (signed != null && signed.seq() == seq && !signed.hash().equals(hash))
                    return broken(seq, null, Kind.REWRITTEN);
            }
        return signed != null && signed.seq() > seq ? broken(seq + 1, null, Kind.CUT_OFF) : Optional.empty();
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
        if (next.isEmpty()) return signed == null || !signed.hash().equals(stored);
        var entry = next.get(0).entry();
        return entry == null || any(one -> one.seal().hash().equals(AuditSeal.hash(entry.canonical(), right.hash())));
    }

    private boolean any(Predicate<AuditLink> what) {
        long from = 0;
        for (var some = links.after(from, AT_ONCE); !some.isEmpty(); some = links.after(from, AT_ONCE)) {
            if (some.stream().anyMatch(what)) return true;
            from = some.get(some.size() - 1).seal().seq();
        }
        return false;
    }

    private static Optional<BrokenLink> broken(long seq, @Nullable String entry, Kind kind) {
        return Optional.of(new BrokenLink(seq, entry, kind));
    }
}
