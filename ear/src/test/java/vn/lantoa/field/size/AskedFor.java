package vn.lantoa.field.size;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;

/** Unlinked addresses, as users type or select them: among a million assets, for common, rare and missing words. */
final class AskedFor {
    private static final List<String> PARTS = List.of("cấp đổi", "phat thanh gia han khai tu", "khong o dau ca", "zz");

    private static final List<String> LISTS = List.of(
            "/console/assets?stage=draft",
            "/console/assets?stage=sealed",
            "/console/assets?life=in-review",
            "/console/assets?life=public&topic=III.2&sort=oldest",
            "/console/assets?life=returned&mine=true",
            "/console/assets?sort=title",
            "/console/assets?sort=title&life=public",
            "/console/assets?sort=title&topic=III.2&kind=video",
            "/console/assets?sort=done",
            "/console/assets?sort=stage&life=public",
            "/console/assets?kind=video&stage=draft",
            "/console/assets?kind=billboard",
            "/console/assets?kind=handbook&language=crw&stage=draft",
            "/console/audit?action=release-published",
            "/console/audit?action=officer-signed-in",
            "/console/audit?action=nothing-of-the-kind",
            "/console/audit?action=file-taken&actor=system");

    private static final List<String> SEARCHES = List.of(
            "/search",
            "/search?sort=oldest",
            "/search?sort=title",
            "/search?page=41",
            "/search?kind=video",
            "/search?lang=crw&kind=handbook",
            "/search?org=don-vi-77",
            "/search?topic=III.1&year=2025",
            "/search?audience=elderly",
            "/search?task=3.4",
            "/search?q=huong+dan",
            "/search?q=ho+so+999");

    private AskedFor() {}

    static Stream<String> all() {
        var titles = PARTS.stream()
                .map(part -> URLEncoder.encode(part, UTF_8))
                .flatMap(part -> Stream.of(
                        "/console/assets?q=" + part,
                        "/console/assets?stage=draft&q=" + part,
                        "/console/assets?sort=title&q=" + part,
                        "/console/find?q=" + part,
                        "/console/search/similar?title=" + part,
                        "/search/suggest?q=" + part,
                        "/search?q=" + part));
        return Stream.of(titles, LISTS.stream(), SEARCHES.stream()).flatMap(one -> one);
    }
}
