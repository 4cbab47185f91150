package vn.lantoa.run.backup;

import java.util.function.Predicate;

/** Comparison of the objects that a database references with a copy. */
final class NamedObjects {
    private final ObjectList list;
    private final Findings findings;
    private long count;
    private long bytes;

    NamedObjects(ObjectList list, Findings findings) {
        this.list = list;
        this.findings = findings;
    }

    /**
     * Compares the objects referenced by the dump, and records deviations as findings.
     *
     * @param isGood a further check of objects that are in the list
     */
    NamedObjects compare(Dump dump, Predicate<KeptObject> isGood) {
        dump.named(object -> {
            count++;
            bytes += object.bytes();
            var kept = list.find(object.key());
            if (kept.isEmpty()) findings.add("MISSING " + object.key());
            else if (kept.get().bytes() != object.bytes()) findings.add("DIFFERENT_SIZE " + object.key());
            else if (!kept.get().sha256().equals(object.sha256())) findings.add("DIFFERENT_BYTES " + object.key());
            else if (!isGood.test(kept.get())) findings.add("DAMAGED " + object.key());
        });
        return this;
    }

    long count() {
        return count;
    }

    long bytes() {
        return bytes;
    }
}
