package vn.lantoa.field;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.field.PlantedMatter.Use;

/** A static portal: each page of files shows ten of them. */
final class StaticNewsroom implements Newsroom {
    private static final int TOGETHER = 10;
    private static final Map<String, String> TYPES =
            Map.of("jpg", "image/jpeg", "png", "image/png", "pdf", "application/pdf", "mp4", "video/mp4");

    private @Nullable StaticPortal portal;

    @Override
    public URI home() {
        return Objects.requireNonNull(portal).home();
    }

    @Override
    public String software() {
        return "files";
    }

    @Override
    public List<Use> publish(List<PlantedMatter> all) {
        var uses = new ArrayList<Use>();
        var site = new LinkedHashMap<String, StaticPortal.Content>();
        var front = new StringBuilder();
        var files = all.stream().filter(one -> !one.isPage()).toList();
        for (int from = 0; from < files.size(); from += TOGETHER) {
            var body = new StringBuilder();
            for (var one : files.subList(from, Math.min(files.size(), from + TOGETHER))) {
                var path = "/tep/" + one.file();
                site.put(path, new StaticPortal.Content(TYPES.getOrDefault(one.extension(), ""), one.bytes()));
                body.append(Newsroom.shown(one.extension(), path));
                uses.add(one.at(path));
            }
            page(site, front, "/tin/" + from, body.toString());
        }
        for (var one : all) {
            if (!one.isPage()) continue;
            page(site, front, "/bai/" + one.name(), one.html());
            uses.add(one.at("/bai/" + one.name()));
        }
        site.put("/", StaticPortal.Content.html(front.toString()));
        portal = StaticPortal.of(site);
        return uses;
    }

    private static void page(Map<String, StaticPortal.Content> site, StringBuilder front, String path, String body) {
        front.append("<a href=").append(path).append(">x</a>");
        site.put(path, StaticPortal.Content.html(body));
    }

    @Override
    public void close() {
        if (portal != null) portal.close();
    }
}
