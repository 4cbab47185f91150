package vn.lantoa.system;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import vn.lantoa.run.demo.HubClient;

/** The demo's second administrator, who confirms the requests of the first one. */
public final class SecondAdministrator {
    private static final Pattern ASKED = Pattern.compile("/console/changes\\?asked=([0-9a-f-]{36})");
    private static final Pattern LINK = Pattern.compile("/signin/password\\?link=([A-Za-z0-9_-]+)");

    private final HubClient hub;

    private SecondAdministrator(HubClient hub) {
        this.hub = hub;
    }

    public static SecondAdministrator at(URI hub) {
        return new SecondAdministrator(DemoOfficers.at(hub, "quantri2"));
    }

    /** Confirms the change that a response points to, if it waits. */
    public void confirm(String location) {
        var asked = ASKED.matcher(location);
        if (!asked.find()) return;
        var answer = decide(asked.group(1), "confirm");
        if (answer.statusCode() != 303) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }

    /** Confirms a password link, and returns its secret. */
    public String passwordLink(String location) {
        var asked = ASKED.matcher(location);
        if (!asked.find()) throw new IllegalStateException("nothing waits at " + location);
        var page = decide(asked.group(1), "confirm");
        var link = LINK.matcher(page.body());
        if (!link.find()) throw new IllegalStateException("no link in " + page.body());
        return link.group(1);
    }

    private HttpResponse<String> decide(String change, String how) {
        return hub.send(hub.request("/console/changes/" + change + "/" + how)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(""))
                .build());
    }
}
