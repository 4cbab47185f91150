package vn.lantoa.asset;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Sha256;

/** Blocked hashes in a map, with the reason. */
public final class InMemoryBlockedBytes extends BlockedBytes {
    private final Map<Sha256, String> kept = new HashMap<>();

    @Override
    public boolean contains(Sha256 bytes) {
        return kept.containsKey(bytes);
    }

    @Override
    public Set<Sha256> among(Collection<Sha256> bytes) {
        return bytes.stream().filter(kept::containsKey).collect(Collectors.toSet());
    }

    @Override
    public void block(Sha256 bytes, String reason, Instant at) {
        kept.putIfAbsent(bytes, reason);
    }
}
