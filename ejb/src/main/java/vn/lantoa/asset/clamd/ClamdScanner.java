package vn.lantoa.asset.clamd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.asset.inspection.ByteSource;
import vn.lantoa.asset.inspection.Scan;
import vn.lantoa.asset.inspection.VirusScanner;

/**
 * Virus scanner that streams bytes to clamd. A stream that exceeds clamd's limit is sent again in overlapping parts, so
 * that no pattern is split between two. Each part is within the smallest default limit of clamd.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class ClamdScanner implements VirusScanner {
    /** The size of a part, below the 25 MiB limit of old releases of clamd. */
    static final int PART_BYTES = 24 << 20;

    static final int OVERLAP_BYTES = 64 << 10;

    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final String OVER_SIZE = "INSTREAM size limit exceeded";
    private static final String OVER_LIMITS = "Heuristics.Limits.Exceeded";

    @Inject
    ClamdConfig config;

    @Override
    public Scan scan(ByteSource bytes) {
        if (!isSetUp()) return new Scan.NotSetUp();
        try {
            var answer = ask(bytes, 0, bytes.length());
            return answer.startsWith(OVER_SIZE) ? scanInParts(bytes) : read(answer, false);
        } catch (IOException | UncheckedIOException e) {
            return new Scan.Unavailable(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public boolean isSetUp() {
        return config.host() != null;
    }

    @Override
    public Optional<String> signatures() {
        if (!isSetUp()) return Optional.empty();
        try (var session = new ClamdSession(config)) {
            return Optional.of(session.version());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Scan scanInParts(ByteSource bytes) throws IOException {
        for (long from = 0; from < bytes.length(); from += PART_BYTES - OVERLAP_BYTES) {
            var scan = read(ask(bytes, from, Math.min(PART_BYTES, bytes.length() - from)), true);
            if (!(scan instanceof Scan.Clean)) return scan;
        }
        return new Scan.Clean(true);
    }

    private String ask(ByteSource bytes, long from, long length) throws IOException {
        try (var session = new ClamdSession(config);
                InputStream part = bytes.open(from, length)) {
            return session.scan(part);
        }
    }

    private static Scan read(String answer, boolean inParts) {
        var found = FOUND.matcher(answer);
        if (answer.equals("stream: OK")) return new Scan.Clean(inParts);
        if (answer.contains(OVER_LIMITS) || answer.startsWith(OVER_SIZE)) return new Scan.BeyondLimits();
        if (found.matches()) return new Scan.Infected(found.group(1));
        return new Scan.Unavailable("clamd says: " + answer);
    }
}
