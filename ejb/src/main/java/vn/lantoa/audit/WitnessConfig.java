package vn.lantoa.audit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Witnesses of the audit log. They receive its signed head once a day, so that the hub cannot deny the content of the
 * log later.
 *
 * @param addresses e-mail addresses of people
 * @param bucket a bucket of the object store, preferably with object lock; null if there is none
 */
public record WitnessConfig(List<String> addresses, @Nullable String bucket) {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");

    /** Parses addresses separated by spaces, commas or semicolons. */
    public static List<String> addresses(String text) {
        var addresses = Stream.of(text.strip().split("[\\s,;]+")).distinct().toList();
        if (!addresses.stream().allMatch(one -> ADDRESS.matcher(one).matches()))
            throw new IllegalArgumentException("must be e-mail addresses separated by commas");
        return addresses;
    }
}
