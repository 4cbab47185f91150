package vn.lantoa.coverage.photo;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.lantoa.kernel.UnmarkedText;

/**
 * The shingles of a text: hashes of five consecutive words without diacritics. A quarter of the shingles is kept,
 * selected by hash, so that the same shingles are kept in every text. A copied text is recognised by its share of
 * common shingles.
 */
public final class TextShingles {
    private static final int WORDS = 5;
    private static final int ONE_IN = 4;

    /** Maximum number of shingles kept per text. */
    private static final int MOST = 20_000;

    /** Minimum number of shingles that distinguishes a text: about forty words. */
    public static final int FEWEST = 8;

    private TextShingles() {}

    /** Returns the hashes of the kept shingles. */
    public static Set<Long> of(String text) {
        var kept = new LinkedHashSet<Long>();
        var row = new ArrayDeque<String>();
        for (var word : UnmarkedText.of(text).split("[^\\p{L}\\p{N}]+")) {
            if (word.isEmpty()) continue;
            row.addLast(word);
            if (row.size() < WORDS) continue;
            long hash = hash(String.join(" ", row));
            if (hash % ONE_IN == 0 && kept.size() < MOST) kept.add(hash);
            row.removeFirst();
        }
        return kept;
    }

    /** Returns a 64-bit hash (FNV-1a), whose bits are mixed again (the finalizer of MurmurHash3). */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
