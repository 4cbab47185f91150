package vn.lantoa.system;

import static vn.lantoa.system.CountedProvince.ALL;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The figures of a report by task, as one of its outputs states them. The empty task is the total of distinct uses. Tasks
 * without any figure are left out, so that outputs with and without them are comparable.
 */
final class ReportLines {
    /** The figure of an indicator on pages and in documents: {@code 5 trên 7 (71%), trong đó 2 chỉ kê khai}. */
    private static final Pattern SHARE =
            Pattern.compile("([0-9.]+) trên ([0-9.]+) \\([0-9]+%\\)(?:, trong đó ([0-9.]+) chỉ kê khai)?");

    private static final String PROVEN = "([0-9.]+) lượt có minh chứng";
    private static final String UNCONFIRMED = "([0-9.]+) lượt chưa được xác nhận";
    private static final String SUM = "(0|[0-9.]+ lượt của [0-9]+ đơn vị(?: \\([^)]*\\))?, trong đó "
            + PROVEN.replace("(", "").replace(")", "") + ")";

    /** Sentences of a page about the figures of a unit: uses, proven, not confirmed, objected, months. */
    static final String[] UNIT = {
        "([0-9.]+) lượt trong", PROVEN, UNCONFIRMED, "\\+([0-9.]+) lượt đang có ý kiến", "trong ([0-9]+) tháng"
    };

    /** Sentences of a page about consolidated figures: uses, proven, not confirmed, units. */
    static final String[] CONSOLIDATED = {"([0-9.]+) lượt của", PROVEN, UNCONFIRMED, "của ([0-9]+) đơn vị"};

    /** Sentences of a document about consolidated figures, which leaves out those not confirmed. */
    private static final String[] PAPER = {"([0-9.]+) lượt của", PROVEN, "của ([0-9]+) đơn vị"};

    private ReportLines() {}

    private static Map<String, List<Integer>> withoutZeros(Map<String, List<Integer>> lines) {
        lines.values().removeIf(figures -> figures.stream().allMatch(figure -> figure == 0));
        return lines;
    }

    /** From JSON: the members of the sums of tasks and of the total. */
    static Map<String, List<Integer>> ofJson(
            JsonArray tasks, JsonObject total, Function<JsonObject, JsonObject> sum, String... members) {
        var lines = new TreeMap<String, List<Integer>>();
        for (var task : tasks.getValuesAs(JsonObject.class))
            lines.put(task.getString("code"), figures(sum.apply(task), members));
        lines.put(ALL, figures(total, members));
        return withoutZeros(lines);
    }

    private static List<Integer> figures(JsonObject sum, String... members) {
        return Arrays.stream(members).map(sum::getInt).toList();
    }

    /** The amounts by task in JSON. */
    static Map<String, List<String>> amounts(JsonArray tasks, JsonObject total, Function<JsonObject, JsonObject> sum) {
        var lines = new TreeMap<String, List<String>>();
        for (var task : tasks.getValuesAs(JsonObject.class))
            lines.put(task.getString("code"), amounts(sum.apply(task)));
        lines.put(ALL, amounts(total));
        lines.values().removeIf(List::isEmpty);
        return lines;
    }

    /** The amounts of a sum in JSON: {@code held 4 664}. */
    static List<String> amounts(JsonObject sum) {
        return sum.getJsonArray("amounts").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("use") + " " + one.getInt("uses") + " " + one.getInt("amount"))
                .sorted()
                .toList();
    }

    /** The amounts by task of a table for programs, in this column. */
    static Map<String, List<String>> machineAmounts(List<Map<String, String>> table, String column) {
        var lines = new TreeMap<String, List<String>>();
        for (var line : table)
            machineTask(line)
                    .filter(task -> !line.getOrDefault(column, "").isEmpty())
                    .forEach(task -> lines.put(
                            task,
                            Stream.of(line.getOrDefault(column, "")
                                            .replace(':', ' ')
                                            .split(";"))
                                    .sorted()
                                    .toList()));
        return lines;
    }

    /** From a table: the lines whose task is known, by these columns. */
    static Map<String, List<Integer>> ofTable(
            List<Map<String, String>> table, Function<Map<String, String>, Stream<String>> task, String... columns) {
        var lines = new TreeMap<String, List<Integer>>();
        for (var line : table)
            task.apply(line)
                    .forEach(code -> lines.put(
                            code,
                            Arrays.stream(columns)
                                    .map(column -> TableLines.number(line, column))
                                    .toList()));
        return withoutZeros(lines);
    }

    /** The task of a line for programs. */
    static Stream<String> machineTask(Map<String, String> line) {
        return List.of("task", "total").contains(line.get("kind")) ? Stream.of(line.get("code")) : Stream.empty();
    }

    /** The indicator of a line for programs whose denominator, in this column, is known. */
    static Stream<String> machineIndicator(Map<String, String> line, String of) {
        return "indicator".equals(line.get("kind"))
                        && !line.getOrDefault(of, "").isEmpty()
                ? Stream.of(line.getOrDefault("code", ""))
                : Stream.empty();
    }

    /** The task of a line for people, which begins its name. */
    static Stream<String> officeTask(Map<String, String> line) {
        return List.of("Nhiệm vụ", "Tổng số").contains(line.get("Loại dòng"))
                ? Stream.of(line.getOrDefault("Tên", "").split(" ")[0])
                : Stream.empty();
    }

    /** The task of a line of the workbook. */
    static Stream<String> sheetTask(Map<String, String> line) {
        var code = line.getOrDefault("Số", "");
        if (code.matches("[0-9](\\.[0-9]+)+")) return Stream.of(code);
        return line.getOrDefault("Nhiệm vụ", "").equals("Tổng số lượt (mỗi lượt tính một lần)")
                ? Stream.of(ALL)
                : Stream.empty();
    }

    /** From a page: what the part of each task and the total say. */
    static Map<String, List<Integer>> ofPage(
            Document page, Function<Element, Element> figure, Element total, String... sentences) {
        var lines = new TreeMap<String, List<Integer>>();
        for (var part : page.select("section.pane[id^=task-]"))
            lines.put(
                    part.id().substring("task-".length()),
                    said(figure.apply(part).text(), sentences));
        lines.put(ALL, said(total.text(), sentences));
        return withoutZeros(lines);
    }

    /** The number in each sentence, 0 if the text lacks it. */
    private static List<Integer> said(String text, String... sentences) {
        return Arrays.stream(sentences)
                .map(sentence -> Pattern.compile(sentence).matcher(text))
                .map(found -> found.find() ? number(found.group(1)) : 0)
                .toList();
    }

    /** From the annex of a unit's document, without the amounts in words: uses, proven, not confirmed, objected, months. */
    static Map<String, List<Integer>> ofUnitPaper(String text, Map<String, String> names) {
        return ofPaper(text, names, " \\D+ ([0-9.]+)(?: [0-9.]+ \\D.*?)?" + " ([0-9.]+)".repeat(4), row -> Stream.of(
                        1, 2, 3, 4, 5)
                .map(group -> number(row.group(group)))
                .toList());
    }

    /** From the annex of a consolidated document: uses, proven, units; of the first or second column with sums. */
    static Map<String, List<Integer>> ofConsolidatedPaper(String text, Map<String, String> names, int column) {
        return ofPaper(text, names, " [0-9]+ đơn vị chủ trì " + SUM + " " + SUM, row -> said(row.group(column), PAPER));
    }

    private static Map<String, List<Integer>> ofPaper(
            String text, Map<String, String> names, String row, Function<Matcher, List<Integer>> figures) {
        var lines = new TreeMap<String, List<Integer>>();
        names.forEach((code, name) -> {
            var found = Pattern.compile(Pattern.quote(name) + row).matcher(text);
            if (found.find()) lines.put(code, figures.apply(found));
        });
        return withoutZeros(lines);
    }

    /** The number after these words. */
    static int after(String words, String text) {
        return said(text, Pattern.quote(words) + "([0-9.]+)").get(0);
    }

    /** The rest of a document from the figure of each indicator, after its target; empty if it states no share. */
    static Map<String, String> indicatorTexts(String text, Map<String, String> names) {
        var texts = new TreeMap<String, String>();
        names.forEach((code, name) -> {
            var found = Pattern.compile(Pattern.quote(name) + " \\S+ (?=[0-9.]+ trên )")
                    .matcher(text);
            texts.put(code, found.find() ? text.substring(found.end()) : "");
        });
        return texts;
    }

    /** Count, denominator and declared count of each indicator with a figure, by the text that states it. */
    static Map<String, List<Integer>> shares(Map<String, String> texts) {
        var lines = new TreeMap<String, List<Integer>>();
        texts.forEach((code, text) -> {
            var found = SHARE.matcher(text);
            if (found.find())
                lines.put(
                        code,
                        List.of(
                                number(found.group(1)),
                                number(found.group(2)),
                                found.group(3) == null ? 0 : number(found.group(3))));
        });
        return lines;
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(".", ""));
    }
}
