package vn.lantoa.field.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A home that the former release has filled with the demo content is upgraded to this one. All of it still exists, and
 * work in progress continues, and submitted reports keep their figures.
 */
final class UpgradeDrill implements Drill {
    private static final String CURRENT =
            "select asset_id || ' ' || version_number from release where state = 'PUBLISHED' and reach = 'PUBLIC'";

    private final FormerRelease former = new FormerRelease(Path.of(System.getProperty("field.work", "target")));
    private final UnfinishedWork work = new UnfinishedWork();
    private final SubmittedFigures submitted = new SubmittedFigures();
    private Map<String, Long> before = Map.of();

    @Override
    public String name() {
        return "upgrade";
    }

    @Override
    public String impediment() {
        return FormerRelease.isKnown() ? "" : "the source of " + former.commit() + " is not in this clone";
    }

    @Override
    public void prepare(Path home) throws IOException {
        Files.createDirectories(home);
        former.leaveIn(home, work::begin);
        try (var database = new Database(home.resolve("postgresql"), Site.programs())) {
            before = counts(database);
            submitted.read(database);
            work.reopen(database);
        }
    }

    /** The numbers of rows of each history table. */
    private static Map<String, Long> counts(Database database) {
        var counts = new TreeMap<String, Long>();
        for (var table : List.of(
                "asset",
                "asset_version",
                "version_file",
                "blob",
                "approval_decision",
                "release",
                "change_entry",
                "audit_entry",
                "officer",
                "organisation",
                "partner")) counts.put(table, database.number("select count(*) from " + table));
        return counts;
    }

    @Override
    public void run(Site site, Round round) throws Exception {
        round.row().put("step", "from " + former.commit()).put("start_ms", site.startMillis());
        work.finish(site);
        submitted.compare(site);
        var now = counts(site.database());
        before.forEach((table, rows) -> {
            if (now.getOrDefault(table, 0L) < rows)
                site.journal().found(Finding.Kind.LOST, table + " had " + rows + " rows and has " + now.get(table));
        });
        for (var current : site.database().texts(CURRENT)) look(site, current.split(" ")[0]);
        round.underLoad(2, () -> {});
    }

    private static void look(Site site, String asset) {
        var page = site.hub().get("/a/" + asset);
        if (page.status() != 200) site.journal().found(Finding.Kind.LOST, "/a/" + asset + " answers " + page.status());
        var hashes = site.database()
                .texts("select f.sha256 from release r join version_file f on f.version_id = r.version_id"
                        + " where r.state = 'PUBLISHED' and f.role = 'MASTER' and r.asset_id = '" + asset + "'");
        for (var hash : hashes) {
            var file = site.hub().get("/f/" + hash + "/tep");
            if (file.status() != 200)
                site.journal().found(Finding.Kind.LOST, "/f/" + hash + " answers " + file.status());
        }
    }
}
