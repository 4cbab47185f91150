package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.system.CountedProvince.YEAR;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** The indicators and contradictions of the province whose figures were computed by hand. */
class CountedReportsIT {
    private static final String REPORTS = "/api/v1/reports";
    private static final String CONSOLIDATED = REPORTS + "/" + YEAR + "/consolidated/department";

    private final HubClient office = DemoOfficers.at(TheProduct.uri(), "quantri");

    @BeforeAll
    static void happen() throws Exception {
        CountedProvince.happen();
    }

    /** The units of other tests count too, so each indicator is compared without them. */
    @Test
    void indicators_count_and_name_those_who_are_in_them() {
        var lists = office.get(CONSOLIDATED).asJsonObject().getJsonObject("lists");

        for (var line : CountedProvince.lines("expected-indicators")) {
            var indicator = line.getOrDefault("indicator", "");
            var parts = parts(lists.getString(indicator));
            var members = new TreeMap<String, String>();
            parts.forEach((name, part) -> members.put(name, told(part)));

            assertThat(members).as(indicator).containsAllEntriesOf(members(indicator));
            var counted = parts.values().stream()
                    .filter(part -> part.getInt("of", 0) > 0)
                    .toList();
            assertThat(sum(counted, "of")).as(indicator).isEqualTo(Integer.parseInt(line.get("of")));
            assertThat(sum(counted, "count")).as(indicator).isEqualTo(Integer.parseInt(line.get("count")));
            assertThat(sum(counted, "apart")).as(indicator).isEqualTo(Integer.parseInt(line.get("declared_only")));
        }
    }

    /** The contributions of units and clusters of the province to an indicator, by code. */
    private Map<String, JsonObject> parts(String list) {
        var own = CountedProvince.units();
        var parts = new TreeMap<String, JsonObject>();
        for (var unit : office.get(list).asJsonObject().getJsonArray("units").getValuesAs(JsonObject.class)) {
            var part = unit.getJsonObject("indicator");
            var cluster = part.getString("cluster", "");
            if (own.contains(unit.getString("unit")))
                parts.put(cluster.isEmpty() ? unit.getString("unit") : cluster.split(" ")[0], part);
        }
        return parts;
    }

    private static String told(JsonObject part) {
        if (part.getInt("of", 0) == 0) return "no entry " + part.getInt("count");
        if (part.getInt("apart") > 0) return "declared";
        return part.getInt("of") == 1
                ? part.getInt("count") == 1 ? "yes" : "no"
                : part.getInt("count") + " of " + part.getInt("of");
    }

    private static Map<String, String> members(String indicator) {
        var members = new TreeMap<String, String>();
        CountedProvince.lines("expected-members").stream()
                .filter(line -> indicator.equals(line.get("indicator")))
                .forEach(line -> members.put(
                        line.get("member"),
                        "no entry".equals(line.get("counts"))
                                ? "no entry " + line.get("numerator")
                                : "".equals(line.get("denominator"))
                                        ? line.get("counts")
                                        : line.get("numerator") + " of " + line.get("denominator")));
        return members;
    }

    private static int sum(List<JsonObject> parts, String name) {
        return parts.stream().mapToInt(part -> part.getInt(name)).sum();
    }

    @Test
    void contradictions_are_those_that_matter() {
        var units = List.of("tt-so-vhtt", "tt-p-dinh", "tt-xa-kim", "vp-ubnd", "tt-so-noivu");
        units.forEach(unit -> UnitReport.of(YEAR, unit).submitted());

        var found = office
                .get(REPORTS + "?year=" + YEAR)
                .asJsonObject()
                .getJsonArray("reports")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(line -> units.contains(line.getString("unit")))
                .flatMap(line -> line.getJsonArray("contradictions").getValuesAs(JsonObject.class).stream()
                        .map(one -> line.getString("unit") + " " + one.getString("kind") + " " + one.getString("task")
                                + one.getString("indicator")));

        assertThat(found)
                .containsExactlyInAnyOrder("tt-so-vhtt indicator-above 2025-1", "tt-p-dinh indicator-zero 2.22025-5");
    }
}
