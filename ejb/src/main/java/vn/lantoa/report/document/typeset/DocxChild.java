package vn.lantoa.report.document.typeset;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.images.ByteArrayImageProvider;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import fr.opensagres.xdocreport.template.formatter.FieldsMetadata;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Main class of a child JVM that fills in the merge fields of a DOCX. Each field is a FreeMarker expression or
 * directive in square brackets.
 */
final class DocxChild {
    /** Name of pictures in the model: data URIs, empty if there is no picture. */
    private static final String PICTURE = "picture";

    /** Bookmark around the pictures of proofs, and their height in pixels of 1/96 inch (16 mm). */
    private static final String BOOKMARK = "thumbnail";

    private static final float HEIGHT = 60;

    private DocxChild() {}

    /** Fills in the template. The arguments are the template, its model as JSON, and the output file. */
    public static void main(String[] args) throws IOException, XDocReportException {
        try (var template = Files.newInputStream(Path.of(args[0]));
                var json = Json.createReader(Files.newBufferedReader(Path.of(args[1])));
                var out = Files.newOutputStream(Path.of(args[2]))) {
            var report = XDocReportRegistry.getRegistry().loadReport(template, TemplateEngineKind.Freemarker);
            var fields = new FieldsMetadata();
            fields.addFieldAsImage(BOOKMARK, "proof." + PICTURE);
            report.setFieldsMetadata(fields);
            var context = report.createContext();
            plain(json.readObject()).forEach(context::put);
            report.process(context, out);
        }
    }

    private static Map<String, Object> plain(JsonObject object) {
        var map = new LinkedHashMap<String, Object>();
        object.forEach((name, value) -> {
            if (!name.equals(PICTURE)) map.put(name, plain(value));
            else if (!"".equals(plain(value))) map.put(name, picture((String) plain(value)));
        });
        return map;
    }

    private static ByteArrayImageProvider picture(String address) {
        var picture = new ByteArrayImageProvider(
                Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), true);
        picture.setHeight(HEIGHT);
        picture.setResize(true);
        return picture;
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonString text) return text.getString();
        if (value instanceof JsonArray array)
            return array.stream().map(DocxChild::plain).toList();
        if (value instanceof JsonObject object) return plain(object);
        throw new IllegalArgumentException("a model may contain only texts, not " + value.getValueType());
    }
}
