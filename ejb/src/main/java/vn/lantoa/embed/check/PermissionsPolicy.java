package vn.lantoa.embed.check;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The features that a page lends its frames (W3C Permissions Policy). A feature it does not name may be lent by the
 * {@code allow} of a frame; one that it names, only to the sites it names.
 *
 * @param features each with its allowlist as it was written, without parentheses
 */
public record PermissionsPolicy(Map<String, String> features) {
    private static final Pattern MEMBER = Pattern.compile(
            "(?<![a-z0-9_.*-])([a-z*][a-z0-9_.*-]*+)\\s*+=\\s*+" + "(?:\\(([^()]*+)\\)|(\\*)|(self)|\"([^\"]*+)\")");
    private static final Pattern ITEM = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

    public PermissionsPolicy {
        features = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(features));
    }

    /** Parses the policy in the header's values; of a repeated feature the last one counts (RFC 8941). */
    public static PermissionsPolicy ofHeaders(List<String> values) {
        return read(String.join(", ", CspPolicy.capped(values)));
    }

    static PermissionsPolicy read(CharSequence text) {
        var features = new LinkedHashMap<String, String>();
        var member = MEMBER.matcher(text);
        while (member.find()) features.put(member.group(1), list(member));
        return new PermissionsPolicy(features);
    }

    /** Returns true if a page of this site may delegate the feature to a frame of that one. */
    public boolean lends(String feature, URI to, URI self) {
        var list = features.get(feature);
        if (list == null) return true;
        return ITEM.matcher(list)
                .results()
                .map(item ->
                        item.group(1) != null ? item.group(1) : item.group(2).equals("self") ? "'self'" : "*")
                .anyMatch(source -> new SourceList(List.of(source)).matches(to, self));
    }

    /** Returns the line that allows it. */
    public String letting(String feature, URI to) {
        return feature + "=(" + (features.getOrDefault(feature, "") + " \"" + to + "\"").strip() + ")";
    }

    private static String list(java.util.regex.Matcher member) {
        if (member.group(2) != null) return member.group(2).strip();
        if (member.group(3) != null) return "*";
        return member.group(4) != null ? "self" : "\"" + member.group(5) + "\"";
    }
}
