package vn.lantoa.system.embargo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A version that must not be known outside of its organisation.
 *
 * @param state of its release
 * @param things values for addresses that lead to it: ids, numbers, hashes, names
 * @param secrets texts that no answer may hold: words of its title and texts, its file's name, its hashes
 * @param hashes of its bytes and of its renditions
 */
record Hidden(String state, Map<String, List<String>> things, Set<String> secrets, Set<String> hashes) {
    /** The prefix of words that occur nowhere else. */
    static final String WORD = "zq";

    Hidden {
        things = Map.copyOf(things);
        secrets = Set.copyOf(secrets);
        hashes = Set.copyOf(hashes);
    }

    List<String> named(String thing) {
        var found = things.get(thing);
        if (found == null) throw new IllegalArgumentException("nobody knows what stands for " + thing);
        return found;
    }

    String one(String thing) {
        return named(thing).get(0);
    }

    /** The secrets that a public page, file or manifest would hold. */
    List<String> words() {
        var words = new ArrayList<String>();
        secrets.stream().filter(secret -> secret.startsWith(WORD)).forEach(words::add);
        words.add(one("sha256"));
        return words;
    }

    byte[] picture() {
        return MarkedPicture.with(WORD + state + "qbytes");
    }
}
