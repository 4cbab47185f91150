package vn.lantoa.release.quarantine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.inspection.ByteSource;
import vn.lantoa.asset.inspection.FileInspection.StoredSource;
import vn.lantoa.asset.inspection.Scan;
import vn.lantoa.asset.inspection.VirusScanner;
import vn.lantoa.asset.storage.ObjectStoreFault;
import vn.lantoa.kernel.Sha256;

/** A scanner that identifies infected files by hash, and may be unavailable. */
final class FakeScanner implements VirusScanner {
    final Map<Sha256, String> known = new HashMap<>();
    final Set<Sha256> missing = new HashSet<>();
    final Set<Sha256> unreadable = new HashSet<>();
    final List<Sha256> scanned = new ArrayList<>();

    @Nullable String signatures = "one";

    /** The scanner becomes unavailable after this number of scans. */
    int staysFor = Integer.MAX_VALUE;

    @Override
    public Scan scan(ByteSource bytes) {
        var sha256 = ((StoredSource) bytes).sha256();
        if (scanned.size() >= staysFor) signatures = null;
        if (signatures == null) return new Scan.Unavailable("hung up");
        scanned.add(sha256);
        if (missing.contains(sha256)) throw ObjectStoreFault.missing("object");
        if (unreadable.contains(sha256)) return new Scan.Unavailable("cannot allocate memory");
        var signature = known.get(sha256);
        return signature == null ? new Scan.Clean(false) : new Scan.Infected(signature);
    }

    @Override
    public boolean isSetUp() {
        return true;
    }

    @Override
    public Optional<String> signatures() {
        return Optional.ofNullable(signatures);
    }
}
