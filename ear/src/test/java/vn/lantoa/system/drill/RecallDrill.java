package vn.lantoa.system.drill;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lantoa.run.WildFlyNode;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.drill.DrillPartner.Conduct;

/**
 * The recall drill: many partners, a tenth of them unreachable, a twentieth answering 500 and a twentieth redirecting;
 * two assets are released and recalled, and the node is killed in the middle of the second recall.
 */
public final class RecallDrill implements AutoCloseable {
    /** Time within which every reachable partner is notified. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** A dead node's lease, a node's start, and the sending. */
    private static final Duration AFTER_DEATH = Duration.ofMinutes(3);

    /** A lease of 8 seconds, a poll for lanes, and the sending. */
    private static final Duration TAKE_OVER = Duration.ofSeconds(10);

    /** Time until each of two nodes has leased as many lanes as it may. */
    private static final Duration LEASED_BY_BOTH = Duration.ofSeconds(3);

    private static final Duration BOARD = Duration.ofSeconds(90);
    private static final String TOPIC = "III.6";

    private final WildFlyNode node;
    private final Receivers receivers = new Receivers();
    private final List<DrillPartner> partners = new ArrayList<>();

    /** Registers the partners. */
    public RecallDrill(WildFlyNode node, int many) throws IOException {
        this.node = node;
        var administrator = DemoOfficers.at(node.home(), "quantri");
        IntStream.range(0, many).forEach(number -> {
            var partner =
                    DrillPartner.join(node.home(), administrator, number, conduct(number), TOPIC, receivers.address());
            receivers.know(partner);
            partners.add(partner);
        });
    }

    /** The behaviour of a partner: of twenty in a row two are offline, one fails and one redirects. */
    private static Conduct conduct(int number) {
        return switch (number % 20) {
            case 3, 13 -> Conduct.OFFLINE;
            case 7 -> Conduct.FAILING;
            case 17 -> Conduct.REDIRECTING;
            default -> Conduct.ONLINE;
        };
    }

    /** Runs the drill, once without a fault, once while the node dies. */
    public void run() throws InterruptedException {
        var calm = new Item(node.home(), "Tin nhắn diễn tập thu hồi");
        var stormy = new Item(node.home(), "Tin nhắn diễn tập thu hồi khi máy chủ chết");
        awaitAll(calm, "published", LIMIT);
        awaitAll(stormy, "published", LIMIT);

        var begun = System.nanoTime();
        calm.recall();
        awaitAll(calm, "recalled", LIMIT);
        print("recall drill", calm, begun);

        receivers.holdAfter(stormy.id(), (int) online() / 2);
        begun = System.nanoTime();
        stormy.recall();
        receivers.awaitHeld();
        node.kill();
        receivers.open();
        node.start().ready(TheProduct.PATIENCE);
        print("recall drill, node is back", stormy, begun);
        awaitAll(stormy, "recalled", AFTER_DEATH);
        print("recall drill with kill -9", stormy, begun);

        for (var item : List.of(calm, stormy)) {
            check(item);
            checkBoard(item);
        }
        assertThat(receivers.led()).as("redirections that were followed").isZero();
    }

    /** Kills the node in the middle of a recall while another one is there, which finishes the work. */
    public void runBeside(WildFlyNode other) throws InterruptedException {
        var item = new Item(other.home(), "Tin nhắn diễn tập thu hồi khi một trong hai máy chủ chết");
        awaitAll(item, "published", LIMIT);
        receivers.holdAfter(item.id(), 0);
        item.recall();
        receivers.awaitHeld();
        Thread.sleep(LEASED_BY_BOTH.toMillis());
        node.kill();
        var died = System.nanoTime();
        receivers.open();
        HubClient.await("what the dead node was sending", AFTER_DEATH, () -> underWay(item) == 0);
        var taken = Duration.ofNanos(System.nanoTime() - died);
        node.start().ready(TheProduct.PATIENCE);

        System.out.printf(
                "recall drill of two nodes: the lanes of the dead one were done after %d ms%n", taken.toMillis());
        assertThat(taken).isLessThan(TAKE_OVER);
        awaitAll(item, "recalled", LIMIT);
    }

    /** Deliveries to online partners that no node has claimed yet. */
    private int underWay(Item item) {
        var lanes = partners.stream()
                .filter(DrillPartner::isOnline)
                .map(partner -> "'" + partner.subscription() + "'")
                .collect(Collectors.joining(","));
        try (var database = TheDatabase.of(TheProduct.running())) {
            return Integer.parseInt(TheDatabase.text(
                    database,
                    "select count(*) from delivery where asset_id = '" + item.id()
                            + "' and state in ('PLANNED', 'CLAIMED') and subscription_id in (" + lanes + ")"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitAll(Item item, String what, Duration limit) {
        HubClient.await(
                what + " at every partner who is online",
                limit,
                () -> told(item, what).size() == online());
    }

    private long online() {
        return partners.stream().filter(DrillPartner::isOnline).count();
    }

    /** The notified partners, and the time of the first message. */
    private Map<Integer, Long> told(Item item, String what) {
        return receivers.of(item.id()).stream()
                .filter(one -> one.what().equals(what))
                .collect(Collectors.toMap(ReceivedRequest::partner, ReceivedRequest::at, Math::min, TreeMap::new));
    }

    private void print(String about, Item item, long begun) {
        var millis = told(item, "recalled").values().stream()
                .map(at -> (at - begun) / 1_000_000)
                .sorted()
                .toList();
        System.out.printf(
                "%s: %d of %d partners online told, p50 %d ms, p95 %d ms, max %d ms (now %d ms)%n",
                about,
                millis.size(),
                online(),
                part(millis, 50),
                part(millis, 95),
                part(millis, 100),
                (System.nanoTime() - begun) / 1_000_000);
    }

    private static long part(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1));
    }

    /** Asserts signatures, equal ids of repetitions, and that the recall came last, after the publication. */
    private void check(Item item) {
        var requests = receivers.of(item.id());
        assertThat(requests).allMatch(ReceivedRequest::signedWell);
        for (var partner : partners) {
            var own = requests.stream()
                    .filter(one -> one.partner() == partner.number())
                    .toList();
            assertThat(new HashSet<>(own.stream().map(ReceivedRequest::id).toList()))
                    .hasSize(partner.isOnline() ? 2 : 0);
            assertThat(own.stream().map(ReceivedRequest::what).distinct().toList())
                    .isEqualTo(partner.isOnline() ? List.of("published", "recalled") : List.of());
        }
    }

    /**
     * Asserts that the board lists every partner as notified or not, with the reason, and none as having removed it.
     */
    private void checkBoard(Item item) {
        HubClient.await("the board to say how it stands with each", BOARD, () -> isTold(item));
        var board = item.board();
        assertThat(board.getInt("acknowledged")).isZero();
        var names = partners.stream().map(DrillPartner::name).toList();
        var rows = board.getJsonArray("partners").getValuesAs(JsonObject.class).stream()
                .filter(row -> names.contains(row.getString("name")))
                .collect(Collectors.toMap(row -> row.getString("name"), row -> row));
        for (var partner : partners) {
            var row = Objects.requireNonNull(rows.get(partner.name()), partner.name());
            var push = row.getJsonArray("pushes").getJsonObject(0);
            assertThat(row.getString("state")).isEqualTo(partner.isOnline() ? "TOLD" : "NAMED");
            assertThat(row.getJsonArray("told")).hasSize(partner.isOnline() ? 1 : 0);
            assertThat(push.getString("state") + " " + push.getString("said"))
                    .as(partner.name())
                    .startsWith(
                            switch (partner.conduct()) {
                                case ONLINE -> "DELIVERED HTTP 204";
                                case OFFLINE -> "FAILING ConnectException";
                                case FAILING -> "FAILING HTTP 500";
                                case REDIRECTING -> "FAILED HTTP 302";
                            });
            assertThat(push.getInt("tries")).isPositive();
        }
    }

    /** True if all online partners are notified, and the outcome for each other one is known. */
    private boolean isTold(Item item) {
        if (!item.hasBoard()) return false;
        var rows = item.board().getJsonArray("partners").getValuesAs(JsonObject.class);
        return rows.stream()
                                .filter(row -> row.getString("state").equals("TOLD"))
                                .count()
                        >= online()
                && rows.stream()
                        .flatMap(row -> row.getJsonArray("pushes").getValuesAs(JsonObject.class).stream())
                        .allMatch(push -> push.containsKey("said") && !push.isNull("said"));
    }

    @Override
    public void close() {
        partners.forEach(DrillPartner::leave);
        receivers.close();
    }

    /** A released asset. */
    private static final class Item {
        private final MainJob job;
        private final String release;

        Item(java.net.URI hub, String title) {
            job = MainJob.begin(hub, "sms-text", title);
            job.uploader()
                    .saveDraft(
                            job.asset(),
                            Json.createObjectBuilder()
                                    .add("topic", TOPIC)
                                    .add("text", "Nộp hồ sơ tại dichvucong.gov.vn.")
                                    .build());
            release = job.submitApproveRelease();
        }

        String id() {
            return job.asset();
        }

        void recall() {
            job.recall(release, "Diễn tập thu hồi.");
        }

        /** True once the hub has listed the partners concerned, which the death of a node may delay. */
        boolean hasBoard() {
            var uploader = job.uploader();
            return uploader.send(uploader.request("/api/v1/recalls/" + release).build())
                            .statusCode()
                    == 200;
        }

        JsonObject board() {
            return job.uploader().get("/api/v1/recalls/" + release).asJsonObject();
        }
    }
}
