package vn.lantoa.run.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The reports of the demo content. Last year's reports are written, submitted and accepted; from November on, this
 * year's are in various states. The report of the demo officers' own department is left for the user.
 *
 * @param writer client that writes and decides, for the province
 * @param leader client that submits
 * @param plan contents of {@code year.json}
 */
record DemoReports(HubClient writer, HubClient leader, JsonObject plan, LocalDate today) {
    private static final String OWN = "so-khcn";
    private static final List<String> STEPS = List.of("department", "committee");

    /** State of this year's reports, assigned in turn. */
    private enum Stage {
        NONE,
        WRITTEN,
        RETURNED,
        SUBMITTED,
        ACCEPTED,
        ACCEPTED_TOO
    }

    /** Postpones last year's deadlines, which had passed before this hub was set up. */
    void putOff() {
        int before = today.getYear() - 1;
        var deadlines =
                writer.get("/api/v1/reports?year=" + before).asJsonObject().getJsonArray("deadlines");
        var first = LocalDate.parse(deadlines.getJsonObject(0).getString("due"));
        if (first.getYear() > before) return;
        var fields = new HashMap<String, String>();
        for (int i = 0; i < deadlines.size(); i++) {
            var one = deadlines.getJsonObject(i);
            var line = "lines[" + (i + 1) + "].";
            fields.put(line + "sentBy", one.getString("sender"));
            fields.put(line + "sentTo", one.getString("recipient"));
            fields.put(line + "dueOn", earlier(today.plusDays(7L * (i + 1)), LocalDate.of(before + 1, 12, 31)));
            fields.put(line + "inclusive", "on");
        }
        fields.put("number", "0");
        fields.put("reason", plan.getJsonObject("deadlines").getString("reason"));
        new DemoForms(writer).send("/console/reports/deadlines?year=" + before, fields);
    }

    /** Brings each report to its intended state. */
    void bring() {
        int before = today.getYear() - 1;
        for (var unit : reporting(before)) bring(before + "/" + unit, Stage.ACCEPTED);
        for (var step : STEPS) bring(before + "/consolidated/" + step, Stage.ACCEPTED);
        if (today.getMonth().compareTo(Month.NOVEMBER) < 0) return;
        var stages = Stage.values();
        var units = reporting(today.getYear());
        for (int i = 0; i < units.size(); i++)
            if (!units.get(i).equals(OWN)) bring(today.getYear() + "/" + units.get(i), stages[i % stages.length]);
        bring(today.getYear() + "/consolidated/department", Stage.WRITTEN);
    }

    private List<String> reporting(int year) {
        return writer
                .get("/api/v1/reports?year=" + year)
                .asJsonObject()
                .getJsonArray("reports")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(line -> line.getString("unit"))
                .limit(plan.getInt("reports"))
                .toList();
    }

    private void bring(String report, Stage stage) {
        if (stage == Stage.NONE) return;
        if (read(report).getInt("lockVersion") == 0) write(report);
        if (stage == Stage.WRITTEN) return;
        var written = read(report);
        // a returned report must be submitted first
        if (written.getString("state").equals("draft")) submit(report, written.getInt("lockVersion"));
        var submitted = read(report);
        if (stage != Stage.SUBMITTED && submitted.getString("state").equals("submitted"))
            decide(report, stage != Stage.RETURNED, submitted.getInt("lockVersion"));
    }

    private JsonObject read(String report) {
        return writer.get("/api/v1/reports/" + report).asJsonObject();
    }

    private String text(String name) {
        return plan.getJsonObject("texts").getString(name);
    }

    private void write(String report) {
        var typed = Json.createObjectBuilder();
        if (report.contains("/consolidated/")) typed.add("highlights", text("consolidated"));
        else {
            for (var one : List.of("highlights", "difficulties", "proposals")) typed.add(one, text(one));
            var content = read(report).getJsonObject("content");
            for (var task : content.getJsonArray("tasks").getValuesAs(JsonObject.class))
                if (task.getBoolean("leads") && task.getJsonObject("figures").getInt("uses") == 0)
                    typed.add("task:" + task.getString("code"), text("unproven"));
        }
        send(
                writer,
                report,
                "PATCH",
                0,
                Json.createObjectBuilder().add("texts", typed).build());
    }

    private void submit(String report, int seen) {
        send(
                leader,
                report + "/submission",
                "POST",
                seen,
                Json.createObjectBuilder().add("withoutUnits", true).build());
    }

    private void decide(String report, boolean isAccepted, int seen) {
        new DemoForms(writer)
                .send(
                        "/console/reports/" + report + "/decision",
                        Map.of(
                                "lockVersion",
                                String.valueOf(seen),
                                "decision",
                                isAccepted ? "accept" : "return",
                                "reason",
                                isAccepted ? "" : text("returned")));
    }

    private static void send(HubClient officer, String report, String method, int seen, JsonObject body) {
        var answer = officer.send(officer.request("/api/v1/reports/" + report)
                .header("If-Match", "\"" + seen + "\"")
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()))
                .build());
        if (answer.statusCode() >= 300)
            throw new ApiRefusal(method + " " + report + ": " + answer.statusCode() + " " + answer.body(), null);
    }

    private static String earlier(LocalDate one, LocalDate other) {
        return (one.isBefore(other) ? one : other).toString();
    }
}
