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
    private long seq;
    private Sha256 hash = AuditSeal.BEGINNING;

    ChainCheck(Links links) {
        this.links = links;
    }

    /** The last place that was right. */
    long seq() {
        return seq;
    }

    /** The first link that is wrong, or the place where the chain ends too early; nothing if it is as it was signed. */
    Optional<BrokenLink> walk(@Nullable AuditHead signed) {
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
            return broken(seal.seq(), entry.id().toString(), altered(right));
        if (!right.hash().equals(seal.hash()))
            return broken(seal.seq(), entry.id().toString(), misplaced(right, link, entry));
        seq = seal.seq();
        hash = seal.hash();
        return Optional.empty();
    }

    // an entry whose content is sealed in another place was moved here
    private Kind altered(AuditSeal right) {
        return any(one -> one.seal().content().equals(right.content())) ? Kind.REORDERED : Kind.CHANGED;
    }

    // right in itself, but it does not follow the link before it
    private Kind misplaced(AuditSeal right, AuditLink link, AuditEntry entry) {
        var canonical = entry.canonical();
        var stored = link.seal().hash();
        if (stored.equals(AuditSeal.hash(canonical, AuditSeal.BEGINNING))
                || any(one -> stored.equals(AuditSeal.hash(canonical, one.seal().hash())))) return Kind.REORDERED;
        var next = links.after(right.seq(), 1).stream().map(AuditLink::entry).findFirst();
        var onlyTheHash = next.isEmpty()
                || any(one -> one.seal().hash().equals(AuditSeal.hash(next.get().canonical(), right.hash())));
        return onlyTheHash ? Kind.CHANGED : Kind.DELETED;
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
