package vn.lantoa.field.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** The driver's own record of the hub's acknowledgements, written before anything else happens. */
final class Journal {
    private final Path file;
    private final Map<String, Map<Step, String>> assets = new LinkedHashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final List<Finding> findings = new CopyOnWriteArrayList<>();

    Journal(Path file) {
        this.file = file;
    }

    /** Records that the hub has acknowledged this step of this asset, with a detail to find it again. */
    synchronized void acknowledged(String asset, Step step, String detail) {
        assets.computeIfAbsent(asset, one -> new EnumMap<>(Step.class)).put(step, detail);
        write("acknowledged " + asset + " " + step + " " + detail);
    }

    void found(Finding.Kind kind, String text) {
        findings.add(new Finding(kind, text));
        write("found " + kind + " " + text);
    }

    synchronized void write(String line) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, Instant.now() + " " + line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The acknowledged steps of each asset. */
    synchronized Map<String, Map<Step, String>> assets() {
        var copy = new LinkedHashMap<String, Map<Step, String>>();
        assets.forEach((asset, steps) -> copy.put(asset, new EnumMap<>(steps)));
        return copy;
    }

    /** Keeps only these assets in the journal; the others are lost intentionally. */
    synchronized void backTo(Set<String> kept) {
        assets.keySet().retainAll(kept);
        write("went back to " + kept.size() + " assets");
    }

    /** The findings of the round. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** True if this was not reported in an earlier round of the same product. */
    synchronized boolean isNew(Finding finding) {
        return reported.add(finding.toString());
    }

    /** Begins a round. */
    void forgetFindings() {
        findings.clear();
    }
}
