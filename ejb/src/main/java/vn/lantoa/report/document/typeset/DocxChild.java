package vn.lantoa.report.document.typeset;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Main class of a child JVM that fills in the merge fields of a DOCX. Each field is a FreeMarker expression or
 * directive in square brackets.
 */
final class DocxChild {
    private DocxChild() {}

    /** Fills in the template. The arguments are the template, its model as JSON, and the output file. */
    public static void main(String[] args) throws IOException, XDocReportException {
        try (var template = Files.newInputStream(Path.of(args[0]));
                var json = Json.createReader(Files.newBufferedReader(Path.of(args[1])));
                var out = Files.newOutputStream(Path.of(args[2]))) {
            var report = XDocReportRegistry.getRegistry().loadReport(template, TemplateEngineKind.Freemarker);
            var context = report.createContext();
            plain(json.readObject()).forEach(context::put);
            report.process(context, out);
        }
    }

    private static Map<String, Object> plain(JsonObject object) {
        var map = new LinkedHashMap<String, Object>();
        object.forEach((name, value) -> map.put(name, plain(value)));
        return map;
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonString text) return text.getString();
        if (value instanceof JsonArray array)
            return array.stream().map(DocxChild::plain).toList();
        if (value instanceof JsonObject object) return plain(object);
        throw new IllegalArgumentException("a model may contain only texts, not " + value.getValueType());
    }
}
