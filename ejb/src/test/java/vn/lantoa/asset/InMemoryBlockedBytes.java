package vn.lantoa.asset;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Sha256;

/** Blocked hashes in a map, with the reason, and those in quarantine. */
public final class InMemoryBlockedBytes extends BlockedBytes {
    private final Map<Sha256, String> kept = new HashMap<>();
    private final Set<Sha256> quarantined = new HashSet<>();

    /** Quarantines these bytes. */
    public void quarantine(Sha256 bytes) {
        quarantined.add(bytes);
    }

    /** Lifts every quarantine. */
    public void lift() {
        quarantined.clear();
    }

    @Override
    public boolean contains(Sha256 bytes) {
        return kept.containsKey(bytes) || quarantined.contains(bytes);
    }

    @Override
    public Set<Sha256> removedAmong(Collection<Sha256> bytes) {
        return bytes.stream().filter(kept::containsKey).collect(Collectors.toSet());
    }

    @Override
    public Set<Sha256> quarantinedAmong(Collection<Sha256> bytes) {
        return bytes.stream().filter(quarantined::contains).collect(Collectors.toSet());
    }

    @Override
    public void block(Sha256 bytes, String reason, Instant at) {
        kept.putIfAbsent(bytes, reason);
    }
}
