package vn.lantoa.embed.check;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One enforced policy of a page. If there are several, each must allow a load.
 *
 * @param place location of the policy
 * @param number which one of those there, from 1
 * @param directives by lower-case name, in order; of a name that is there twice the first counts
 */
public record CspPolicy(Place place, int number, Map<String, SourceList> directives) {
    /** Maximum number of characters read from the policies in one header, or in all metas of a page. */
    static final int LONGEST = 16 << 10;

    private static final String SANDBOX = "sandbox";

    /** The place where a policy was found. */
    public enum Place {
        HEADER,
        META
    }

    public CspPolicy {
        directives = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(directives));
    }

    /** Parses the policies in the header's values; a value may contain several, separated by commas. */
    public static List<CspPolicy> ofHeaders(List<String> values) {
        return read(
                Place.HEADER,
                capped(values).stream()
                        .flatMap(value -> List.of(value.split(",")).stream())
                        .toList());
    }

    /** Parses the policies in {@code <meta http-equiv>}, where some directives are ignored. */
    public static List<CspPolicy> ofMetas(List<String> contents) {
        return read(Place.META, capped(contents));
    }

    /** Returns the directive that governs this; empty if there is none, and everything is allowed. */
    public Optional<String> governing(FetchKind kind) {
        return kind.chain().stream().filter(directives::containsKey).findFirst();
    }

    /** Returns true if a page of this site may load it. */
    public boolean allows(Wanted wanted, URI self) {
        return governing(wanted.kind())
                .map(name -> sources(name).allows(wanted, self))
                .orElse(true);
    }

    /** Returns the sources that govern this; empty if everything is allowed. */
    public SourceList sources(FetchKind kind) {
        return governing(kind).map(this::sources).orElse(new SourceList(List.of()));
    }

    /**
     * Returns the change that allows this source and nothing else: the existing directive with one more source, or, if
     * a fallback applies, a new one with the fallback's sources.
     */
    public Change letting(FetchKind kind, String source) {
        var governing = governing(kind).orElse(kind.directive());
        var isOwn = !governing.equals(FetchKind.DEFAULT) && !governing.equals("child-src");
        var directive = isOwn ? governing : kind.directive();
        return new Change(
                directive, source, sources(kind).with(source).text(), isOwn && directives.containsKey(governing));
    }

    /** Returns those of these flags that the page's own sandbox omits; none without a sandbox. */
    public List<String> sandboxWithout(List<String> flags) {
        var sandbox = directives.get(SANDBOX);
        if (sandbox == null || place == Place.META) return List.of();
        return flags.stream().filter(flag -> !sandbox.values().contains(flag)).toList();
    }

    /** Returns the change that adds these flags to the page's own sandbox. */
    public Change unboxing(List<String> flags) {
        var sandbox = sources(SANDBOX);
        for (var flag : flags) sandbox = sandbox.with(flag);
        return new Change(SANDBOX, String.join(" ", flags), sandbox.text(), true);
    }

    /** Returns the policy as in a header. */
    public String text() {
        return directives.entrySet().stream()
                .map(one -> (one.getKey() + " " + one.getValue().text()).strip())
                .collect(Collectors.joining("; "));
    }

    /**
     * A directive to be written.
     *
     * @param added what is new in it
     * @param value all of it
     * @param isThere whether the policy has it already
     */
    public record Change(String directive, String added, String value, boolean isThere) {}

    private SourceList sources(String name) {
        return directives.getOrDefault(name, new SourceList(List.of()));
    }

    /** Returns the values up to {@link #LONGEST} characters in total; the one that exceeds them is truncated. */
    static List<String> capped(List<String> values) {
        var kept = new ArrayList<String>();
        int left = LONGEST;
        for (var value : values) {
            if (left == 0) break;
            kept.add(value.substring(0, Math.min(left, value.length())));
            left -= kept.get(kept.size() - 1).length();
        }
        return kept;
    }

    private static List<CspPolicy> read(Place place, List<String> texts) {
        var policies = new ArrayList<CspPolicy>();
        for (var text : texts) {
            var directives = directives(text);
            if (!directives.isEmpty()) policies.add(new CspPolicy(place, policies.size() + 1, directives));
        }
        return policies;
    }

    private static Map<String, SourceList> directives(String text) {
        var directives = new LinkedHashMap<String, SourceList>();
        for (var part : text.split(";")) {
            var words = part.strip().split("[ \\t\\n\\f\\r]+", 2);
            if (words[0].isEmpty()) continue;
            directives.putIfAbsent(
                    words[0].toLowerCase(Locale.ROOT), SourceList.parse(words.length > 1 ? words[1] : ""));
        }
        return directives;
    }
}
