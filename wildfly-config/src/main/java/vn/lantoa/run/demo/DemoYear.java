package vn.lantoa.run.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Loader of the data of a small province for last year and this year, up to today: declarations, externally measured
 * figures, and portals. Works with an administrator's account; each step is idempotent.
 */
final class DemoYear {
    private static final Clock IN_THE_PROVINCE = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String DEPARTMENT = "so-khcn";
    private static final String PORTALS = "/console/coverage/portals";
    private static final String FORM_BORDER = "lantoa-demo-year";

    /** Time limit until declarations appear as evidence, which is written several times a minute. */
    private static final Duration EVIDENCE = Duration.ofMinutes(5);

    private final HubClient administrator;
    private final JsonObject year;
    private final LocalDate today = LocalDate.now(IN_THE_PROVINCE);

    /** Creates the loader from the contents of {@code year.json}. */
    DemoYear(HubClient administrator, JsonObject year) {
        this.administrator = administrator;
        this.year = year;
    }

    /** Loads everything that needs no asset. */
    void declare() {
        var uses = uses();
        for (var unit : units()) {
            var table = uses.table(unit);
            if (table.size() > 1 && !hasDeclared(unit.getString("code")))
                administrator.csv(
                        "/api/v1/coverage/declarations/import?unit=" + unit.getString("code"),
                        String.join("\n", table));
        }
        importFigures();
        var portals = year.getJsonArray("portals").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        units().stream()
                .filter(unit -> portals.contains(unit.getString("code")))
                .forEach(this::registerPortal);
    }

    /** Waits until the declarations and the {@code others} rows of uses by others are evidence. */
    void awaitEvidence(int others) {
        var uses = uses();
        var declared = units().stream()
                .filter(unit -> isCounted(unit.getString("code")))
                .mapToInt(unit -> uses.table(unit).size() - 1)
                .sum();
        HubClient.await("the evidence of the demo's year", EVIDENCE, () -> evidence() >= declared + others);
    }

    /** Returns false for the department that released the assets, because the hub also counts its releases. */
    static boolean isCounted(String unit) {
        return !unit.equals(DEPARTMENT);
    }

    LocalDate today() {
        return today;
    }

    private DemoUses uses() {
        return new DemoUses(year.getJsonArray("uses").getValuesAs(JsonObject.class), today);
    }

    private int evidence() {
        return Stream.of(today.getYear() - 1, today.getYear())
                .flatMap(one -> administrator
                        .get("/api/v1/coverage?year=" + one)
                        .asJsonObject()
                        .getJsonArray("lines")
                        .getValuesAs(JsonObject.class)
                        .stream())
                .filter(line -> isCounted(line.getString("unit")))
                .mapToInt(line -> line.getJsonObject("total").getInt("uses"))
                .sum();
    }

    private List<JsonObject> units() {
        return administrator
                .get("/api/v1/organisations?limit=200")
                .asJsonObject()
                .getJsonArray("organisations")
                .getValuesAs(JsonObject.class);
    }

    /** Returns true if the table of this unit was imported; imports are all or nothing. */
    private boolean hasDeclared(String unit) {
        return Stream.of(today.getYear() - 1, today.getYear()).anyMatch(of -> !administrator
                .get("/api/v1/coverage/declarations?limit=1&unit=" + unit + "&year=" + of)
                .asJsonObject()
                .getJsonArray("declarations")
                .isEmpty());
    }

    private void importFigures() {
        var figures = year.getJsonObject("figures");
        var plan =
                administrator.send(administrator.request("/console/plan").GET().build());
        if (plan.body().contains(figures.getString("source"))) return;
        // the import has no API: sends the form of the page's confirmation
        new DemoForms(administrator)
                .send(
                        "/console/plan/figures",
                        "multipart/form-data; boundary=" + FORM_BORDER,
                        "--" + FORM_BORDER + "\r\nContent-Disposition: form-data; name=\"csv\"\r\n\r\n" + table(figures)
                                + "\r\n--" + FORM_BORDER + "--\r\n");
    }

    private String table(JsonObject figures) {
        var table = new StringBuilder("indicator,on,source,percent\n");
        for (var day : figures.getJsonArray("on").getValuesAs(JsonString.class))
            for (int of : List.of(today.getYear() - 1, today.getYear())) {
                var on = LocalDate.parse(of + "-" + day.getString());
                if (on.isAfter(today)) continue;
                for (var one : figures.getJsonArray("percent").getValuesAs(JsonObject.class))
                    table.append(one.getString("indicator"))
                            .append("," + on + ",")
                            .append(figures.getString("source"))
                            .append(",")
                            .append(one.getJsonNumber(of == today.getYear() ? "present" : "past"))
                            .append("\n");
            }
        return table.toString();
    }

    /** Returns the host of a unit's portal, a reserved name (RFC 2606). */
    static String host(String unit) {
        return unit + ".dongnai.example";
    }

    private void registerPortal(JsonObject unit) {
        var host = host(unit.getString("code"));
        var page = administrator.send(administrator.request(PORTALS).GET().build());
        if (page.body().contains(host)) return;
        new DemoForms(administrator)
                .send(
                        PORTALS,
                        Map.of(
                                "unit",
                                unit.getString("id"),
                                "address",
                                "https://" + host + "/",
                                "from",
                                unit.getString("validFrom")));
    }
}
