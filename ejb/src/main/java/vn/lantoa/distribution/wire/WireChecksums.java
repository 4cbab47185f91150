package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.lantoa.kernel.outage.Overload;
import vn.lantoa.kernel.work.Bulkhead;

/**
 * The checksums of this node that were asked for last, by what they are over. Hashing a million lines takes most of a second,
 * many partners are let have the same, and programs ask often; so each is worked out once, and one at a time.
 */
@ApplicationScoped
public class WireChecksums {
    private static final int MOST = 200;

    private final Bulkhead place = new Bulkhead(1, Duration.ofSeconds(3), "checksums");

    private final Map<Over, WireChecksum> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Over, WireChecksum> eldest) {
            return size() > MOST;
        }
    });

    /**
     * What a checksum is over.
     *
     * @param scope what a partner is let have, whoever it is
     * @param seq the number of the change log
     */
    public record Over(String scope, long seq) {}

    /**
     * A checksum that was worked out.
     *
     * @param over what it turned out to be over: the log may have gone on meanwhile
     */
    public record Worked(Over over, WireChecksum checksum) {}

    /**
     * The one that is kept, or else the one that is worked out now.
     *
     * @throws Overload when others are being worked out, and this one cannot begin within three seconds
     */
    WireChecksum of(Over over, Supplier<Worked> work) {
        var known = kept.get(over);
        return known == null ? place.in(() -> workedOut(over, work)) : known;
    }

    private WireChecksum workedOut(Over over, Supplier<Worked> work) {
        var meanwhile = kept.get(over);
        if (meanwhile != null) return meanwhile;
        var worked = work.get();
        kept.put(worked.over(), worked.checksum());
        return worked.checksum();
    }
}
