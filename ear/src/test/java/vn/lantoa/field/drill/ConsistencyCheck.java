package vn.lantoa.field.drill;

import static vn.lantoa.field.drill.Finding.Kind.BROKEN;
import static vn.lantoa.field.drill.Finding.Kind.HALF;
import static vn.lantoa.field.drill.Finding.Kind.LOST;
import static vn.lantoa.field.drill.Finding.Kind.TWICE;
import static vn.lantoa.field.drill.Finding.Kind.UNKEPT;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.field.drill.Answer.Meaning;

/** Compares the hub's state with what it acknowledged, by its addresses and by its tables. */
final class ConsistencyCheck {
    private static final Duration SETTLING = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String VERIFICATION = "/api/v1/audit/verification";
    private static final int WALKED_AT_ONCE = 10_000;
    private static final String UNDONE =
            "select (select count(*) from outbox_message where done_at is null and parked_at is null)"
                    + " + (select count(*) from upload where state = 'RECEIVED')"
                    + " + (select count(*) from asset_version where state = 'RECEIVED')"
                    + " + (select count(*) from delivery where state in ('PLANNED', 'CLAIMED'))";

    private final Site site;
    private final Database database;
    private final List<Finding> findings = new ArrayList<>();

    ConsistencyCheck(Site site) {
        this.site = site;
        this.database = site.database();
    }

    /** Waits until no work is in progress, and returns how long that took in milliseconds. */
    long settle() {
        var begun = System.nanoTime();
        while (database.number(UNDONE) > 0) {
            if (System.nanoTime() - begun > SETTLING.toNanos()) {
                findings.add(new Finding(HALF, "still under way: " + database.number(UNDONE)));
                break;
            }
            Officer.pause(Duration.ofMillis(200));
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }

    /** All deviations not found in an earlier round. */
    List<Finding> findings() {
        site.journal().assets().forEach(this::asset);
        parked();
        log();
        feed();
        site.consumers().forEach(this::copy);
        audit();
        storage();
        findings.addAll(site.journal().findings());
        return findings.stream().filter(site.journal()::isNew).toList();
    }

    private void asset(String asset, Map<Step, String> steps) {
        var rows = new AssetRows(database, asset);
        for (var step : steps.keySet()) if (rows.of(step) == 0) lost(asset, step + " acknowledged, and not there");
        rows.excesses().forEach(excess -> findings.add(new Finding(TWICE, asset + ": " + excess)));
        if (rows.opened() > 1)
            findings.add(new Finding(UNKEPT, asset + ": " + rows.opened() + " uploads opened for one"));
        rows.halves().forEach(half -> findings.add(new Finding(HALF, asset + ": " + half)));
        if (steps.containsKey(Step.RELEASE)) publicSide(asset, steps);
        if (steps.containsKey(Step.DELIVERY)) webhook(asset, steps);
    }

    private void lost(String asset, String text) {
        findings.add(new Finding(LOST, asset + ": " + text));
    }

    private static boolean isTakenBack(Map<Step, String> steps) {
        return steps.containsKey(Step.WITHDRAW) || steps.containsKey(Step.RECALL);
    }

    private void publicSide(String asset, Map<Step, String> steps) {
        var page = get("/a/" + asset);
        var file = get("/a/" + asset + "/file");
        var wanted = isTakenBack(steps) ? 410 : 200;
        if (page.status() != wanted) lost(asset, "its page answers " + page.status());
        if (file.status() != wanted) lost(asset, "its file answers " + file.status());
        if (wanted == 200 && !Digests.sha256(file.body()).equals(steps.get(Step.UPLOAD)))
            findings.add(new Finding(HALF, asset + ": other bytes than were uploaded"));
        if (wanted == 200 && !page.body().contains(String.valueOf(steps.get(Step.CREATE))))
            lost(asset, "its page has another title");
    }

    /**
     * The response to one GET when nothing is in progress, repeated for a limited time while the hub is unavailable.
     */
    private Answer get(String path) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var asked = site.crew().releaser();
        while (true) {
            var answer = asked.once(asked.request(path).build());
            var settled = answer.meaning() == Meaning.DONE || answer.meaning() == Meaning.REFUSED;
            if (settled || System.nanoTime() > until) return answer;
            Officer.pause(Duration.ofMillis(500));
        }
    }

    private void webhook(String asset, Map<Step, String> steps) {
        var requests = site.receiver().of(asset);
        var ids = requests.stream()
                .distinct()
                .collect(Collectors.groupingBy(WebhookReceiver.Request::what, Collectors.counting()));
        ids.forEach((what, many) -> {
            if (many > 1) findings.add(new Finding(TWICE, asset + ": " + many + " webhooks " + what));
        });
        // the small picture of a public asset comes later, and corrects the entry
        var last = requests.stream()
                .map(WebhookReceiver.Request::what)
                .filter(what -> !what.equals("corrected"))
                .reduce("", (former, later) -> later);
        var wanted = steps.containsKey(Step.RECALL)
                ? "recalled"
                : steps.containsKey(Step.WITHDRAW) ? "withdrawn" : "published";
        if (!last.equals(wanted)) lost(asset, "the partner heard " + requests + " and not " + wanted);
    }

    private void parked() {
        database.texts("select event || ' of ' || handler || ': ' || coalesce(last_error, '') from outbox_message"
                        + " where parked_at is not null")
                .forEach(row -> findings.add(new Finding(HALF, "parked: " + row)));
    }

    private void log() {
        var numbers = database.numbers("select seq from change_entry order by seq");
        var head = database.number("select seq from change_head");
        for (int i = 0; i < numbers.size(); i++)
            if (numbers.get(i) != i + 1) {
                findings.add(new Finding(BROKEN, "the log has a gap before " + numbers.get(i)));
                return;
            }
        if (head != numbers.size()) findings.add(new Finding(BROKEN, "head " + head + ", entries " + numbers.size()));
    }

    /** Compares the rows of the feed of all assets with the log. */
    private void feed() {
        var rows = database.numbers("select seq from feed_change where feed = 'all' order by rank");
        var changes = database.numbers("select seq from public_change order by seq");
        if (!rows.equals(changes))
            findings.add(new Finding(BROKEN, "a feed of " + rows.size() + " changes differs from " + changes.size()));
    }

    /** Compares a partner's copy with its published assets, and with the hub's own checksum. */
    private void copy(WireConsumer consumer) {
        var copy = consumer.caughtUp();
        var truth = new HashMap<String, Integer>();
        for (var row : database.texts("select asset_id || ' ' || version_number from release"
                + " where state = 'PUBLISHED' and reach <> 'INTERNAL'")) {
            var asset = row.split(" ")[0];
            if (consumer.isEntitledTo(topic(asset))) truth.put(asset, Integer.valueOf(row.split(" ")[1]));
        }
        if (!copy.equals(truth))
            findings.add(new Finding(BROKEN, "a copy of " + copy.size() + " items differs from " + truth.size()));
        if (!consumer.checksum().equals(WireConsumer.checksum(copy)))
            findings.add(new Finding(BROKEN, "the checksum differs from the copy's"));
    }

    /** The topic of an asset by the journal, the only source outside the hub, if it is in there. */
    private String topic(String asset) {
        var steps = site.journal().assets().get(asset);
        if (steps != null) return Publication.topic(String.valueOf(steps.get(Step.DRAFT)));
        // demo content is in no journal
        return database.texts("select v.texts ->> 'topic' from release r join asset_version v on v.id = r.version_id"
                        + " where r.state = 'PUBLISHED' and r.asset_id = '" + asset + "'")
                .get(0);
    }

    private void audit() {
        var administrator = site.crew().administrator();
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var ordered = false;
        while (true) {
            var json = administrator.json(VERIFICATION);
            // a long log needs a full verification
            if (!ordered && json.getJsonNumber("checked").longValue() >= WALKED_AT_ONCE) {
                administrator.post(VERIFICATION, JsonObject.EMPTY_JSON_OBJECT);
                ordered = true;
                continue;
            }
            if (json.getBoolean("intact") && !json.getJsonObject("walk").containsKey("underWay")) return;
            if (System.nanoTime() > until) {
                findings.add(new Finding(BROKEN, "audit log: " + json));
                return;
            }
            Officer.pause(Duration.ofSeconds(1));
        }
    }

    private void storage() {
        var json = site.crew().administrator().json("/api/v1/audit/storage");
        if (!json.getBoolean("intact")) findings.add(new Finding(BROKEN, "store: " + json));
    }
}
