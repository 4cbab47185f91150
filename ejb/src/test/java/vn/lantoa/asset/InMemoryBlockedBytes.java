package vn.lantoa.asset;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.kernel.Sha256;

/** Blocked hashes in a map, with the reason. */
public final class InMemoryBlockedBytes extends BlockedBytes {
    private final Map<Sha256, String> kept = new HashMap<>();

    @Override
    public boolean contains(Sha256 bytes) {
        return kept.containsKey(bytes);
    }

    @Override
    public void block(Sha256 bytes, String reason, Instant at) {
        kept.putIfAbsent(bytes, reason);
    }
}
