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

/** The driver's own account of what the hub has acknowledged, written down before anything else happens. */
final class Journal {
    private final Path file;
    private final Map<String, Map<Step, String>> assets = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<Finding> findings = new CopyOnWriteArrayList<>();

    Journal(Path file) {
        this.file = file;
    }

    /** The hub has said that this step of this asset is done, and what is needed to find it again. */
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

    /** What was acknowledged of each asset. */
    synchronized Map<String, Map<Step, String>> assets() {
        var copy = new LinkedHashMap<String, Map<Step, String>>();
        assets.forEach((asset, steps) -> copy.put(asset, new EnumMap<>(steps)));
        return copy;
    }

    /** What came after these assets is lost on purpose. */
    synchronized void backTo(Set<String> kept) {
        assets.keySet().retainAll(kept);
        write("went back to " + kept.size() + " assets");
    }

    /** What was found while it went on. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Whether this was not told of an earlier round of the same product. */
    synchronized boolean isNew(Finding finding) {
        return told.add(finding.toString());
    }

    /** A round begins. */
    void forgetFindings() {
        findings.clear();
    }
}
