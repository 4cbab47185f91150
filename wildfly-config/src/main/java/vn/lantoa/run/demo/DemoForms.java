package vn.lantoa.run.demo;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends forms of the console as their pages do; a refused form is an {@link ApiRefusal}. */
record DemoForms(HubClient officer) {
    void send(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        send(path, "application/x-www-form-urlencoded", body);
    }

    void send(String path, String type, String body) {
        var answer = officer.send(officer.request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
        // an accepted form redirects; a refused one is shown again
        if (answer.statusCode() != 303) throw new ApiRefusal("POST " + path + ": " + answer.statusCode(), null);
    }
}
