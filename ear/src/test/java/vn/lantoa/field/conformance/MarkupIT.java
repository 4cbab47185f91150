package vn.lantoa.field.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.field.Program;
import vn.lantoa.system.surf.SeenDocuments;
import vn.lantoa.system.surf.SeenDocuments.VisitedDocument;

/** All HTML, style sheets and drawings of the running product under the Nu HTML checker. */
@Tag("conformance")
class MarkupIT {
    private static final Path CHECKER =
            Path.of(System.getProperty("field.npm"), "node_modules/vnu-jar/build/dist/vnu.jar");

    /** The maximum number of pages of one shape, which differ only in their subject and their reader. */
    private static final int MOST_OF_A_KIND = 12;

    private static final Pattern ASIDE = Pattern.compile("(?:href|src)=\"(/[^\"?]+\\.(css|svg))\"");

    /** False errors of the checker, each with its reason; keyed by the beginning of the message. */
    private static final Map<String, String> FALSE_ONES = Map.of();

    private final Map<String, Integer> kinds = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, String> asides = new ConcurrentHashMap<>();

    @Test
    void pages_style_sheets_and_drawings_are_valid() throws Exception {
        assertThat(CHECKER).as("the Nu HTML checker").exists();
        DemoHub.uri();
        var folder = Program.emptyWorkshop("markup");
        SeenDocuments.show(starts(), seen -> keep(folder, seen));
        for (var aside : asides.entrySet())
            Files.write(folder.resolve(aside.getValue()), DemoHub.bytes(aside.getKey()));

        var findings = check(folder);
        var errors = new TreeMap<String, TreeSet<String>>();
        findings.stream()
                .filter(one -> one.getString("type").equals("error"))
                .filter(one -> FALSE_ONES.keySet().stream().noneMatch(one.getString("message")::startsWith))
                .forEach(one -> errors.computeIfAbsent(one.getString("message"), message -> new TreeSet<>())
                        .add(place(one)));
        var remarks = findings.stream()
                .filter(one -> !one.getString("type").equals("error"))
                .map(one -> one.getString("message") + " " + place(one))
                .toList();
        System.out.printf(
                "Nu HTML checker: %d documents of %d kinds, %d style sheets and drawings; errors of %d kinds, %d remarks%n",
                names.size() - asides.size(), kinds.size(), asides.size(), errors.size(), remarks.size());
        remarks.forEach(remark -> System.out.println("  " + remark));
        assertThat(names).hasSizeGreaterThan(500);
        assertThat(asides).hasSizeGreaterThan(2);
        assertThat(errors).isEmpty();
    }

    /** The starting addresses: all public pages and frames; some that are not linked, and some that do not exist. */
    private static List<String> starts() throws Exception {
        var starts = new ArrayList<>(List.of(
                "/",
                "/console",
                "/partner",
                "/signin",
                "/feeds",
                "/nothing",
                "/calendar/public.html",
                "/embed/collection?topic=III.1",
                "/embed/collection?layout=carousel&ui=en",
                "/search?q=nowhere-to-be-found"));
        for (var asset : DemoHub.assets())
            for (var language : List.of("vi", "en"))
                Stream.of(asset, asset.replace("/a/", "/embed/"), asset + "/embed")
                        .map(address -> address + "?ui=" + language)
                        .forEach(starts::add);
        return starts;
    }

    private void keep(Path folder, VisitedDocument seen) {
        var kind = seen.route() + " " + seen.status() + " " + seen.address().contains("ui=en");
        if (kinds.merge(kind, 1, Integer::sum) > MOST_OF_A_KIND) return;
        synchronized (names) {
            ASIDE.matcher(seen.source()).results().forEach(match -> {
                if (!asides.containsKey(match.group(1)))
                    asides.put(match.group(1), name(match.group(1), match.group(2)));
            });
            var name = name(seen.address() + " (" + seen.status() + ")", "html");
            try {
                Files.writeString(folder.resolve(name), whole(seen));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private String name(String what, String extension) {
        var name = "%05d.%s".formatted(names.size(), extension);
        names.put(name, what);
        return name;
    }

    /** A part of a page, with its own heading. */
    private static String whole(VisitedDocument seen) {
        if (seen.whole()) return seen.source();
        return "<!doctype html><html lang=\"vi\"><title>Part</title><body><h1>Page</h1><h2>Part</h2>" + seen.source()
                + "</body></html>";
    }

    private String place(JsonObject message) {
        var url = message.getString("url", "");
        return names.getOrDefault(url.substring(url.lastIndexOf('/') + 1), url) + ", line "
                + message.getInt("lastLine", 0) + ": "
                + message.getString("extract", "").replaceAll("\\s+", " ");
    }

    private static List<JsonObject> check(Path folder) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try (var checker = Program.start(
                java,
                "-Xss2m",
                "-Xmx768m",
                "-jar",
                CHECKER.toString(),
                "--also-check-css",
                "--also-check-svg",
                "--exit-zero-always",
                "--stdout",
                "--format",
                "json",
                folder.toString())) {
            try (var reader = Json.createReader(new StringReader(String.join("\n", checker.lines())))) {
                return List.copyOf(reader.readObject().getJsonArray("messages").getValuesAs(JsonObject.class));
            }
        }
    }
}
