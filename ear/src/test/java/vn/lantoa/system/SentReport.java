package vn.lantoa.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import vn.lantoa.kernel.table.PlainZip;
import vn.lantoa.run.demo.HubClient;

/**
 * A report and all its outputs, as an officer with roles for the whole province reads them.
 *
 * @param path path of the report after {@code /reports/}: year and unit, or year and consolidated step
 */
record SentReport(HubClient officer, String path) {
    static SentReport of(URI hub, String path) {
        return new SentReport(DemoOfficers.at(hub, "quantri"), path);
    }

    /** Explains each task, and lets a second officer submit the report. */
    SentReport submitted(HubClient second) {
        var texts = Json.createObjectBuilder();
        if (!path.contains("consolidated"))
            tasks().forEach(task -> texts.add("task:" + task.getString("code"), "Đã rà soát."));
        else texts.add("highlights", "Đã tổng hợp.");
        must(officer.send(officer.request(api())
                .header("If-Match", seen())
                .header("Content-Type", "application/json")
                .method(
                        "PATCH",
                        BodyPublishers.ofString(Json.createObjectBuilder()
                                .add("texts", texts)
                                .build()
                                .toString()))
                .build()));
        must(second.send(second.request(api() + "/submission")
                .header("If-Match", seen())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build()));
        return this;
    }

    /** Accepts the report. */
    void accept() {
        var form = "decision=accept&lockVersion=" + json().getInt("lockVersion");
        must(officer.send(officer.request("/console/reports/" + path + "/decision")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build()));
    }

    JsonObject json() {
        return officer.get(api()).asJsonObject();
    }

    private List<JsonObject> tasks() {
        return content().getJsonArray("tasks").getValuesAs(JsonObject.class);
    }

    JsonObject content() {
        return json().getJsonObject("content");
    }

    Document page() {
        var request = officer.request("/console/reports/" + path).header("Accept-Language", "vi");
        return Jsoup.parse(must(officer.send(request.build())).body());
    }

    /** The bytes of its document of this kind. */
    byte[] document(String kind) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(officer.request(api() + "/documents/" + kind).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200)
            throw new IllegalStateException(answer.statusCode() + " " + new String(answer.body(), UTF_8));
        return answer.body();
    }

    /** The names of its tasks or indicators in documents, by code: the table for people has the lines of that for programs. */
    Map<String, String> names(String kind) throws IOException, InterruptedException {
        var names = new TreeMap<String, String>();
        var people = TableLines.ofCsv(document("csv"));
        var programs = TableLines.ofCsv(document("machine.csv"));
        for (int i = 0; i < programs.size(); i++)
            if (kind.equals(programs.get(i).get("kind")))
                names.put(
                        programs.get(i).getOrDefault("code", ""), people.get(i).getOrDefault("Tên", ""));
        return names;
    }

    /** The text of its document for Word, with single spaces between words and cells. */
    String docx() throws IOException, InterruptedException {
        var xml = new String(PlainZip.parts(document("docx")).get("word/document.xml"), UTF_8);
        return spaced(Parser.unescapeEntities(
                xml.replaceAll("</w:p>|<w:br */>|<w:tab */>", " ").replaceAll("<[^>]*+>", ""), false));
    }

    /** The text of its PDF, with single spaces between words and cells. */
    String pdf() throws IOException, InterruptedException {
        try (var read = Loader.loadPDF(document("pdf"))) {
            return spaced(new PDFTextStripper().getText(read));
        }
    }

    private static String spaced(String text) {
        return text.replaceAll("[ \r\n\t\u00a0]++", " ");
    }

    private String api() {
        return "/api/v1/reports/" + path;
    }

    private String seen() {
        return "\"" + json().getInt("lockVersion") + "\"";
    }

    private static HttpResponse<String> must(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        return answer;
    }
}
