package vn.lantoa.coverage.crawl;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.lantoa.asset.child.BrowserChild;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;

/**
 * The rendering of one page in a browser without network, by the DevTools protocol. The hub answers each request of the
 * browser. Source: chromedevtools.github.io/devtools-protocol, domains Target, Fetch, Page and Runtime.
 */
final class BrowserTalk {
    /** The time without messages after which a loaded page is complete. */
    private static final long QUIET_MILLIS = 1500;

    /** The time at the end for reading a page that has not loaded completely. */
    private static final long LAST_MILLIS = 5000;

    private static final int LONGEST_PAGE = 1 << 20;
    private static final String DOM =
            "'<!DOCTYPE html><base href=\"' + encodeURI(document.baseURI) + '\">' + document.documentElement.outerHTML.slice(0, "
                    + LONGEST_PAGE + ")";

    /** The kinds of requests that are answered; pictures and styles do not change the document. */
    private static final List<String> ANSWERED = List.of("Document", "Script", "XHR", "Fetch");

    /** The header fields that the browser needs. */
    private static final List<String> FIELDS = List.of("content-type", "location", "access-control-allow-origin");

    private final BrowserChild browser;
    private final Network network;
    private final long end;
    private String session = "";
    private int last;
    private boolean isLoaded;

    /** The answers to the requests of the browser. */
    interface Network {
        /**
         * Answers a request.
         *
         * @param isDocument true for a page or a frame
         * @return empty if the request is refused
         */
        Optional<Answered> answer(String address, boolean isDocument);
    }

    BrowserTalk(BrowserChild browser, Network network, long millis) {
        this.browser = browser;
        this.network = network;
        this.end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** Returns the page as its scripts have changed it; empty if the browser fails, or reaches the time limit. */
    Optional<String> render(URI page) {
        var tab = reply("Target.createTarget", fields().add("url", "about:blank"));
        if (tab.isEmpty()) return Optional.empty();
        var target = fields().add("targetId", tab.get().getString("targetId")).add("flatten", true);
        session = reply("Target.attachToTarget", target)
                .map(one -> one.getString("sessionId"))
                .orElse("");
        send("Fetch.enable", fields());
        send("Page.enable", fields());
        send("Page.navigate", fields().add("url", page.toString()));
        awaitQuiet();
        var value = reply("Runtime.evaluate", fields().add("expression", DOM).add("returnByValue", true));
        return value.map(one -> one.getJsonObject("result").getString("value"));
    }

    private void awaitQuiet() {
        while (left() > LAST_MILLIS && browser.isAlive()) {
            var message = browser.next(QUIET_MILLIS);
            if (message.isEmpty() && isLoaded) return;
            message.ifPresent(one -> handle(read(one)));
        }
    }

    private Optional<JsonObject> reply(String method, JsonObjectBuilder fields) {
        int id = send(method, fields);
        while (left() > 0) {
            var message = browser.next(left()).map(BrowserTalk::read);
            if (message.isEmpty()) break;
            if (message.get().getInt("id", 0) == id)
                return Optional.ofNullable(message.get().getJsonObject("result"));
            handle(message.get());
        }
        return Optional.empty();
    }

    private void handle(JsonObject message) {
        var method = message.getString("method", "");
        if (method.equals("Page.loadEventFired")) isLoaded = true;
        if (method.equals("Fetch.requestPaused")) answer(message.getJsonObject("params"));
    }

    private void answer(JsonObject paused) {
        var request = paused.getJsonObject("request");
        var kind = paused.getString("resourceType", "");
        boolean isRead = request.getString("method").equals("GET") && ANSWERED.contains(kind);
        var answer =
                isRead ? network.answer(request.getString("url"), kind.equals("Document")) : Optional.<Answered>empty();
        var fields = fields().add("requestId", paused.getString("requestId"));
        if (answer.isPresent()) send("Fetch.fulfillRequest", filled(fields, answer.get()));
        else send("Fetch.failRequest", fields.add("errorReason", "Aborted"));
    }

    private static JsonObjectBuilder filled(JsonObjectBuilder fields, Answered answer) {
        var headers = Json.createArrayBuilder();
        for (var name : FIELDS)
            answer.header(name)
                    .ifPresent(value -> headers.add(fields().add("name", name).add("value", value)));
        return fields.add("responseCode", answer.status())
                .add("responseHeaders", headers)
                .add("body", Base64.getEncoder().encodeToString(answer.body()));
    }

    private int send(String method, JsonObjectBuilder fields) {
        var message = fields().add("id", ++last).add("method", method).add("params", fields);
        if (!session.isEmpty()) message.add("sessionId", session);
        browser.send(message.build().toString());
        return last;
    }

    private long left() {
        return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }

    private static JsonObjectBuilder fields() {
        return Json.createObjectBuilder();
    }

    private static JsonObject read(String message) {
        try (var reader = Json.createReader(new StringReader(message))) {
            return reader.readObject();
        }
    }
}
