package vn.lantoa.run.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What units of the demo declare of a year and of the one before it, up to a day. The same unit declares the same whenever
 * it is asked, so that a load that was broken off adds nothing twice.
 *
 * @param uses of {@code year.json}: of which kinds or codes of units, on which days of a year, and how much
 * @param today the last day of which something is declared
 */
record DemoUses(List<JsonObject> uses, LocalDate today) {
    private static final String COLUMNS = "kind,title,first,last,amount,venue,proof,asset,tasks,audiences";
    private static final int HUNDRED = 100;

    /** The rows of a unit, with the names of the columns before them. */
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

    /** An address that nobody has (RFC 2606), where a real unit would name its own page. */
    private static String proof(JsonObject use, String unit, LocalDate day) {
        if (chance(use, unit + day + "proof", HUNDRED) >= use.getInt("proven")) return "";
        // several units name the same page, as it happens, and the board finds it
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

    /** A number below this one that looks like chance, and is the same each time. */
    private static int chance(JsonObject use, String of, int below) {
        return Math.floorMod((use.getString("title") + of).hashCode(), below);
    }

    private static String words(JsonArray codes) {
        return codes.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.joining(" "));
    }
}
