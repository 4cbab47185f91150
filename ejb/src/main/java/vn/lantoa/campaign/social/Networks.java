package vn.lantoa.campaign.social;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The networks that are known, from {@code networks.json}. */
final class Networks {
    static final List<Network> ALL = read();

    private Networks() {}

    static Optional<Network> find(String slug) {
        return ALL.stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    private static List<Network> read() {
        try (var file = Networks.class.getResourceAsStream("/vn/lantoa/campaign/networks.json")) {
            if (file == null) throw new IllegalStateException("networks.json is missing");
            try (var reader = Json.createReader(file)) {
                return reader.readObject().getJsonArray("networks").getValuesAs(JsonObject.class).stream()
                        .map(Networks::network)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Network network(JsonObject json) {
        var limit = new Network.Limit(
                json.getInt("limit"), Counting.valueOf(json.getString("counting")), json.getInt("link", 0));
        return new Network(
                json.getString("slug"),
                json.getString("name"),
                limit,
                json.getInt("hashtags"),
                names(json, "pictures"),
                names(json, "films"));
    }

    private static List<String> names(JsonObject json, String of) {
        return json.getJsonArray(of).getValuesAs(JsonString::getString);
    }
}
