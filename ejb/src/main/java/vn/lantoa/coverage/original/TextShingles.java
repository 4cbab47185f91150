package vn.lantoa.coverage.original;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.lantoa.kernel.text.UnmarkedText;

/**
 * The shingles of a text: every five words in a row, without marks, of which one in four is kept, the same ones
 * wherever they stand. So a text is known in another by its share of them.
 */
public final class TextShingles {
    private static final int WORDS = 5;
    private static final int ONE_IN = 4;

    /** The most that are kept of one text. */
    private static final int MOST = 20_000;

    /** The fewest by which a text is told from others: of some forty words. */
    public static final int FEWEST = 8;

    private TextShingles() {}

    /** The hashes of those that are kept. */
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

    /** A hash of 64 bits (FNV-1a), whose bits are mixed once more (the finalizer of MurmurHash3). */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
