package vn.lantoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No statement changes a state without checking it: entities change by their own methods, and claims and bulk changes
 * name the source state.
 */
class GuardedStatesTest {
    private static final Pattern UPDATE = Pattern.compile(
            "\\bupdate\\s+(?<table>[a-z_]+)(\\s+[a-z])?\\s+set\\s((?!\\bwhere\\b)[^;])*?\\b(state|run|assignment)\\s*="
                    + "((?!\\bwhere\\b)[^;])*(?<where>\\bwhere\\b.*?(\"\"\"|\"[);]|$))",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern GUARD = Pattern.compile("\\bstate\\s*(=|<>|in\\b)");

    private static final String ASKED_BEFORE = "its row is locked, and its state was asked whether it may become that";

    private static final Map<String, String> REASONS = new TreeMap<>(Map.of(
            "Declarations declaration", ASKED_BEFORE,
            "EvidenceAccess evidence", ASKED_BEFORE,
            "Nominations nomination", ASKED_BEFORE,
            "RecallReceipts recall_receipt", ASKED_BEFORE,
            "Routes sms_route", "a switch that may be turned on twice"));

    /** The tables of entities that change their state by methods. */
    private static final List<String> ENTITIES = List.of(
            "asset_version",
            "campaign",
            "campaign_item",
            "pending_change",
            "release",
            "submission",
            "unit_report",
            "upload");

    @Test
    void every_state_update_names_the_source_state() throws IOException {
        var found = new TreeSet<String>();
        var entities = new TreeSet<String>();
        for (var file : sources()) {
            var updates = UPDATE.matcher(Files.readString(file));
            while (updates.find()) {
                var what = name(file) + " " + updates.group("table");
                if (ENTITIES.contains(updates.group("table"))) entities.add(what);
                if (!GUARD.matcher(updates.group("where")).find()) found.add(what);
            }
        }

        assertThat(found).as("statements that look at no state").isEqualTo(new TreeSet<>(REASONS.keySet()));
        assertThat(entities).as("statements instead of methods").isEmpty();
    }

    @Test
    void finds_an_update_without_a_source_state() {
        assertThat(guarded("update release r set state = :a, x = 1 where id = :id"))
                .isFalse();
        assertThat(guarded("update release set x = 1,\n state = :a\" + \" where id = :id and state = :b"))
                .isTrue();
    }

    private static boolean guarded(String statement) {
        var update = UPDATE.matcher(statement);
        assertThat(update.find()).isTrue();
        return GUARD.matcher(update.group("where")).find();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
