package vn.lantoa.campaign.template;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.template.ical.YearlyRule;
import vn.lantoa.kernel.Slug;

/** Reads {@code campaign/templates.json}, once. */
final class TemplateFile {
    static final List<CampaignTemplate> SHIPPED = read();

    private TemplateFile() {}

    private static List<CampaignTemplate> read() {
        try (var stream = TemplateFile.class.getResourceAsStream("/vn/lantoa/campaign/templates.json")) {
            if (stream == null) throw new IllegalStateException("no campaign templates");
            try (var reader = Json.createReader(stream)) {
                return reader.readObject().getJsonArray("templates").getValuesAs(JsonObject.class).stream()
                        .map(TemplateFile::template)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CampaignTemplate template(JsonObject object) {
        var except = texts(object.getJsonArray("except")).stream()
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
        return new CampaignTemplate(
                object.getString("slug"),
                labels(object),
                object.getString("source"),
                new YearlyRule(object.getString("rule"), except),
                object.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .map(TemplateFile::item)
                        .toList());
    }

    private static TemplateItem item(JsonObject object) {
        var wanted = new Wanted(
                Optional.of(object.getString("kind", ""))
                        .filter(kind -> !kind.isEmpty())
                        .map(kind -> Slug.find(AssetKind.class, kind).orElseThrow())
                        .orElse(null),
                object.getString("language", ""),
                object.getString("audience", ""));
        return new TemplateItem(
                labels(object),
                Phase.valueOf(object.getString("phase")),
                wanted,
                texts(object.getJsonArray("channels")).stream()
                        .map(one -> Slug.find(CampaignChannel.class, one).orElseThrow())
                        .collect(Collectors.toSet()),
                object.getInt("day"),
                LocalTime.parse(object.getString("time")),
                object.getInt("lasts"));
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static Map<String, String> labels(JsonObject object) {
        return Map.of("vi", object.getString("vi"), "en", object.getString("en"));
    }
}
