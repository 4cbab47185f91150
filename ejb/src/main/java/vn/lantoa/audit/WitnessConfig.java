package vn.lantoa.audit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The witnesses of the audit log: who gets its signed head once a day, so that the hub cannot deny it later.
 *
 * @param addresses of people, by e-mail
 * @param bucket a bucket of the object store, best one with object lock; null when there is none
 */
public record WitnessConfig(List<String> addresses, @Nullable String bucket) {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");

    public WitnessConfig {
        addresses = List.copyOf(addresses);
    }

    /** Addresses with spaces or commas between them. */
    public static List<String> addresses(String text) {
        var addresses = Stream.of(text.strip().split("[\\s,;]+")).distinct().toList();
        if (!addresses.stream().allMatch(one -> ADDRESS.matcher(one).matches()))
            throw new IllegalArgumentException("must be e-mail addresses, with commas between them");
        return addresses;
    }
}
