package vn.lantoa.field.drill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lantoa.field.StaticPortal;
import vn.lantoa.field.StaticPortal.Content;
import vn.lantoa.field.drill.RawClients.Request;

/** The attacks of hostile clients, each with its connections and requests per connection within {@link RawClients#ATTACK}. */
final class Attacks {
    /** The searches a minute that one network has. */
    static final int SEARCHES_A_MINUTE = 60;

    /** The rows of sign-in counters that one network may leave: two for each of its 40 free attempts, and its own. */
    private static final int MOST_COUNTERS = 100;

    private static final Duration VISIT = Duration.ofSeconds(90);
    private static final int PLAIN_PAGES = 3;
    private static final int LINKS = 10;
    private static final int LONG = 31_000;

    private static final IntPredicate ANSWERED = status -> status >= 200 && status < 500;
    private static final IntPredicate REFUSED = status -> status == 400;

    private static final IntPredicate UNKNOWN_METHOD = ANSWERED.or(status -> status == 501);
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    /** A client that stays connected may be disconnected, or rejected for exceeding its share. */
    private static final IntPredicate CUT_OFF =
            status -> status == RawClients.NONE || status >= 300 && status < 500 || status == 503;

    private Attacks() {}

    static List<Drill> all() {
        return List.of(
                new HostileClients(
                        "hostile-range", site -> send(site, 64, 20, range(site, '\u000b'), range(site, '\f'))),
                new HostileClients("hostile-page", Attacks::page),
                new HostileClients(
                        "hostile-bodies",
                        site -> send(
                                site,
                                198,
                                1,
                                oneByteShort("/signin", 1 << 20),
                                oneByteShort("/signin", 16 << 10),
                                oneByteShort("/api/v1/assets", 1 << 20))),
                new HostileClients("hostile-languages", site -> send(site, 8, 20, languages())),
                new HostileClients("hostile-paths", Attacks::paths),
                new HostileClients("hostile-requests", site -> send(site, 20, 10, malformed(site))),
                new HostileClients("hostile-sign-ins", Attacks::signIns),
                new HostileClients("hostile-uploads", site -> send(site, 64, 10, uploads())));
    }

    private static List<String> send(Site site, int connections, int times, Request... requests)
            throws InterruptedException {
        return RawClients.send(site.node().home(), connections, times, List.of(requests))
                .unexpected();
    }

    /** A request of a client whose address a proxy forwards; a field of the head may be malformed. */
    private static Request request(String line, IntPredicate expected, String... fields) {
        return request(line, "", expected, fields);
    }

    private static Request request(String line, String body, IntPredicate expected, String... fields) {
        var head = Stream.concat(
                        Stream.of(line, "Host: hub", "X-Forwarded-For: 203.0.113.66", "Connection: close"),
                        Arrays.stream(fields))
                .collect(joining("\r\n"));
        return new Request(line, (head + "\r\n\r\n" + body).getBytes(UTF_8), expected);
    }

    private static Request range(Site site, char space) {
        var released = site.journal().assets().values().stream()
                .filter(steps -> steps.containsKey(Step.RELEASE) && !steps.containsKey(Step.RECALL))
                .findFirst()
                .orElseThrow();
        var line = "GET /f/" + released.get(Step.UPLOAD) + "/a.txt HTTP/1.1";
        return request(line, ANSWERED, "Range: bytes=" + String.valueOf(space).repeat(LONG) + "x");
    }

    private static Request oneByteShort(String path, int length) {
        var type = path.equals("/signin") ? FORM : "Content-Type: application/json";
        var body = "a".repeat(length - 1);
        return request("POST " + path + " HTTP/1.1", body, CUT_OFF, type, "Content-Length: " + length);
    }

    /** The beginnings of uploads without a token, which never continue. */
    private static Request[] uploads() {
        return Stream.of(
                        "PATCH /uploads/" + Officer.key(),
                        "POST /api/v1/assets/" + Officer.key() + "/files?role=master&name=a.txt",
                        "POST /api/v1/reports/snapshots/verification",
                        "POST /console/officers/import")
                .map(line -> request(
                        line + " HTTP/1.1",
                        "--x\r\n",
                        CUT_OFF,
                        "Tus-Resumable: 1.0.0",
                        "Upload-Offset: 0",
                        "Content-Type: "
                                + (line.contains("console")
                                        ? "multipart/form-data; boundary=x"
                                        : "application/offset+octet-stream"),
                        "Content-Length: 100000"))
                .toArray(Request[]::new);
    }

    /** Requests the feed in thousands of languages. */
    private static Request languages() {
        var tags = IntStream.range(0, LONG / 4)
                .mapToObj(i -> "" + letter(i / 676) + letter(i / 26) + letter(i))
                .collect(joining(","));
        return request("GET /feeds/all.atom HTTP/1.1", ANSWERED, "Accept-Language: " + tags);
    }

    private static char letter(int number) {
        return (char) ('a' + number % 26);
    }

    /** Requests that were answered with 500, and requests that a proxy and the hub may interpret differently. */
    private static Request[] malformed(Site site) {
        var officer = site.crew().administrator().request("/").build().headers().firstValue("Authorization");
        var form = "login=a&password=b";
        var chunked = "12\r\n" + form + "\r\n0\r\n\r\n";
        var lease = "hub.mode=subscribe&hub.callback=http%3A%2F%2F127.0.0.1%3A9%2F&hub.lease_seconds=" + "9".repeat(19)
                + "&hub.topic=" + URLEncoder.encode(site.node().home() + "/feeds/all.atom", UTF_8);
        var part = "--x\r\nContent-Disposition: form-data; name=\"csv\"\r\nX-Long: " + "a".repeat(16_000)
                + "\r\n\r\na\r\n--x--\r\n";
        return new Request[] {
            request("POST /hub HTTP/1.1", lease, ANSWERED, FORM, length(lease)),
            request(
                    "POST /console/officers/import HTTP/1.1",
                    part,
                    ANSWERED,
                    "Authorization: " + officer.orElseThrow(),
                    "Content-Type: multipart/form-data; boundary=x",
                    length(part)),
            request("CONNECT hub:80 HTTP/1.1", UNKNOWN_METHOD),
            request("GET * HTTP/1.1", UNKNOWN_METHOD),
            request("POST * HTTP/1.1", UNKNOWN_METHOD, "Content-Length: 0"),
            request("OPTIONS * HTTP/1.1", UNKNOWN_METHOD),
            request("POST /signin?coding HTTP/1.1", chunked, REFUSED, FORM, "Transfer-Encoding: chunked, identity"),
            request(
                    "POST /signin?bare-lf HTTP/1.1",
                    chunked.replace("\r", ""),
                    REFUSED,
                    FORM,
                    "Transfer-Encoding: chunked"),
            request("GET /feeds/all.atom?nul HTTP/1.1", REFUSED, "X-A: a\0b"),
            request("GET /feeds/all.atom?no-colon HTTP/1.1", REFUSED, "NoColon"),
            // unfolded into one value (RFC 9112 section 5.2)
            request("GET /feeds/all.atom?folded HTTP/1.1", ANSWERED, "X-A: a\r\n b")
        };
    }

    private static String length(String body) {
        return "Content-Length: " + body.length();
    }

    /** A portal with pages that take long to parse, and plain ones: the visit must end. */
    private static List<String> page(Site site) throws Exception {
        site.database().execute("update crawl_switch set is_on = true");
        var pages = new LinkedHashMap<String, Content>();
        // no expression of a line goes beyond the separator
        var links = IntStream.range(0, LINKS).mapToObj(i -> "<a href=\"/" + i + "#".repeat(LONG) + "\u2028x\">x</a>");
        pages.put("/links", Content.html(links.collect(joining())));
        pages.put("/css", Content.html("<p style=\"background: url(" + " ".repeat(16_000) + "\">"));
        for (int i = 0; i < PLAIN_PAGES; i++) pages.put("/tin/" + i, Content.html("<p>Tin " + i + "</p>"));
        var front = pages.keySet().stream().map(path -> "<a href=" + path + ">x</a>");
        pages.put("/", Content.html(front.collect(joining())));
        try (var portal = StaticPortal.of(pages)) {
            PlantedOriginals.visit(site, portal);
            var ended = "select count(*) from portal_visit v join agency_portal a on a.id = v.portal_id"
                    + " where v.ended_at is not null and a.host = '" + portal.host() + "'";
            var until = System.nanoTime() + VISIT.toNanos();
            while (site.database().number(ended) == 0 && System.nanoTime() < until)
                Officer.pause(Duration.ofSeconds(1));
            var missing = pages.keySet().stream()
                    .filter(path -> !portal.asked().containsKey(path))
                    .toList();
            System.out.println("pages: " + portal.asked());
            if (missing.isEmpty() && site.database().number(ended) > 0) return List.of();
            return List.of("the visit stands still; not asked for: " + missing);
        }
    }

    /** Requests other spellings of a path, which must share the path's quota. */
    private static List<String> paths(Site site) throws InterruptedException {
        var paths = Stream.of(
                "/search",
                "/search;x",
                "/search/",
                "//search",
                "/./search",
                "/a/../search",
                "/%73earch",
                "/search%2F",
                "/search;jsessionid=1",
                "/search%3Bx",
                "/search.json;x",
                "/search.json/");
        var requests = paths.map(path -> request("GET " + path + "?q=mua HTTP/1.1", ANSWERED))
                .toList();
        var clients = RawClients.send(site.node().home(), 2 * requests.size(), 40, requests);
        var most = SEARCHES_A_MINUTE + SEARCHES_A_MINUTE * RawClients.ATTACK.toSeconds() / 60;
        var unexpected = clients.unexpected();
        return clients.of(200) <= most
                ? unexpected
                : List.of(clients.of(200) + " searches answered, and " + most + " a quota");
    }

    private static List<String> signIns(Site site) throws InterruptedException {
        var counters = "select count(*) from sign_in_throttle";
        var before = site.database().number(counters);
        var requests = IntStream.range(0, 500).mapToObj(i -> signIn()).toList();
        var unexpected = send(site, 10, 50, requests.toArray(Request[]::new));
        var rows = site.database().number(counters) - before;
        System.out.println("rows: " + rows);
        return rows <= MOST_COUNTERS ? unexpected : List.of(rows + " counters written by one network");
    }

    private static Request signIn() {
        var body = "login=" + Officer.key() + "&password=" + Officer.key();
        return request("POST /signin HTTP/1.1", body, ANSWERED, FORM, length(body));
    }
}
