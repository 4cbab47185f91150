package vn.lantoa.run.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generator of the declarations of the demo units for this year and last year, up to a day. The result is
 * deterministic, so that a repeated run adds nothing twice.
 *
 * @param uses uses in {@code year.json}: kinds or codes of units, days of a year, and amounts
 * @param today last day of the declarations
 */
record DemoUses(List<JsonObject> uses, LocalDate today) {
    private static final String COLUMNS = "kind,title,first,last,amount,venue,proof,asset,tasks,audiences";
    private static final int HUNDRED = 100;

    /** Returns the rows of a unit, after a row with the column names. */
    List<String> table(JsonObject unit) {
        var rows = uses.stream().filter(use -> isOf(use, unit)).flatMap(use -> rows(use, unit));
        return Stream.concat(Stream.of(COLUMNS), rows).toList();
    }

    private Stream<String> rows(JsonObject use, JsonObject unit) {
        var from = LocalDate.parse(unit.getString("validFrom"));
        return Stream.of(today.getYear() - 1, today.getYear())
                .flatMap(year -> use.getJsonArray("days").getValuesAs(JsonString.class).stream()
                        .map(day -> LocalDate.parse(year + "-" + day.getString())))
                .filter(day -> !day.isBefore(from) && !day.isAfter(today))
                .map(day -> row(use, unit.getString("code"), day));
    }

    private static String row(JsonObject use, String unit, LocalDate day) {
        return Stream.of(
                        use.getString("kind"),
                        use.getString("title"),
                        day.toString(),
                        "",
                        String.valueOf(use.getInt("amount") + chance(use, unit + day, use.getInt("spread"))),
                        use.getString("venue", ""),
                        proof(use, unit, day),
                        "",
                        words(use.getJsonArray("tasks")),
                        use.containsKey("audiences") ? words(use.getJsonArray("audiences")) : "")
                .collect(Collectors.joining(","));
    }

    /** Returns an address at a reserved host name (RFC 2606), in place of a real unit's page. */
    private static String proof(JsonObject use, String unit, LocalDate day) {
        if (chance(use, unit + day + "proof", HUNDRED) >= use.getInt("proven")) return "";
        // several units name the same page, so that the report board detects a duplicate
        var host = use.getBoolean("together", false) ? "chien-dich" : unit;
        return "https://" + DemoYear.host(host) + "/" + use.getString("kind") + "/" + day;
    }

    private static boolean isOf(JsonObject use, JsonObject unit) {
        var of = use.getJsonArray("of").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        var isMeant = of.contains(unit.getString("kind")) || of.contains(unit.getString("code"));
        return isMeant && chance(use, unit.getString("code"), HUNDRED) < use.getInt("share");
    }

    /** Returns a pseudo-random number below {@code below}, always the same for the same arguments. */
    private static int chance(JsonObject use, String of, int below) {
        return Math.floorMod((use.getString("title") + of).hashCode(), below);
    }

    private static String words(JsonArray codes) {
        return codes.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.joining(" "));
    }
}
