package vn.lantoa.system.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.embargo.Door.Knock;

/**
 * Past every address of the running deployment, with everything known that could lead to what is not public: before its
 * time, after its end and once it was taken back no answer holds a title, a text, a file's name, a hash or a byte of it.
 */
class EmbargoWalkIT {
    private static final int AT_ONCE = 6;
    private static final List<String> MAY_BE_SHOWN = List.of("superseded");

    /** What partners had been let have before it was taken back. */
    private static final Set<String> TAKEN_BACK = Set.of("notice", "recall", "replaced", "superseded", "gonevariant");

    @Test
    void the_table_names_every_address_of_the_running_deployment_and_no_other() throws Exception {
        var running = RunningDeployment.of(TheProduct.node());
        var known = Door.all().stream().flatMap(Door::addresses).collect(Collectors.toCollection(TreeSet::new));

        assertThat(running.servlets()).containsExactly("servlet vn.lantoa.web.HubApplication");
        var unknown = new TreeSet<>(running.addresses());
        unknown.removeAll(known);
        assertThat(unknown).as("addresses that doors.txt does not know").isEmpty();
        known.removeAll(running.addresses());
        assertThat(known).as("addresses of doors.txt that are no more").isEmpty();
    }

    @Test
    void nobody_outside_learns_anything_of_what_is_not_public() throws Exception {
        var hub = TheProduct.uri();
        var prepared = Preparation.at(hub);
        var hidden = prepared.hidden();
        var outsider = Outsider.at(hub);
        var stranger = new Visitor("anonymous", HubClient.anonymous(hub));
        var partner = new Visitor("partner", HubClient.withToken(hub, "demo-baodongnai"));
        var visitors = List.of(stranger, new Visitor("officer of another agency", outsider), partner);

        // what is public is found by the same looks: the walk is not blind
        assertThat(said(stranger, prepared.open())).containsAll(prepared.open().words());
        for (var visitor : visitors) assertThat(visitor.isKnown()).isEqualTo(visitor != stranger);

        var found = new TreeSet<String>();
        for (var visitor : visitors) found.addAll(walk(visitor, hidden));
        found.addAll(tricks(outsider, hidden));
        assertThat(found).isEmpty();
        assertThat(prepared.states()).isEqualTo(Preparation.STATES);
    }

    /** What is wrong with the answers at all doors: nothing. */
    private static List<String> walk(Visitor visitor, List<Hidden> all) throws Exception {
        var doors = Door.all();
        var tasks = new ArrayList<Callable<List<String>>>();
        var seen = new TreeSet<String>();
        for (var hidden : all)
            for (var door : doors)
                door.knocks(hidden)
                        .filter(knock -> seen.add(knock.method() + " " + knock.place()))
                        .forEach(knock -> tasks.add(() -> wrong(visitor, door, knock, hidden, all)));
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var begun = System.nanoTime();
            var wrong = new ArrayList<String>();
            for (var result : pool.invokeAll(tasks)) wrong.addAll(result.get());
            var seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
            System.out.printf("embargo walk: %s, %d requests in %d s%n", visitor.name(), tasks.size(), seconds);
            return wrong;
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> wrong(Visitor visitor, Door door, Knock knock, Hidden hidden, List<Hidden> all)
            throws Exception {
        var answer = visitor.knock(knock, hidden);
        var where = visitor.name() + ", " + hidden.state() + ": " + knock.method() + " " + knock.place() + " "
                + answer.status() + " ";
        var wrong = new ArrayList<String>();
        for (var each : all)
            for (var leak : answer.leaks(each))
                if (!isToTakeItDown(visitor, door, each, leak)) wrong.add(where + "tells " + leak);
        if (answer.status() >= 500) wrong.add(where + "failed");
        if (leadsToBytes(door, hidden) && List.of(200, 206, 304).contains(answer.status()))
            wrong.add(where + "answers");
        return wrong;
    }

    /** A partner who was let have something is told by its title what he is to take down, except what the law took. */
    private static boolean isToTakeItDown(Visitor visitor, Door door, Hidden hidden, String leak) {
        return visitor.name().equals("partner")
                && TAKEN_BACK.contains(hidden.state())
                && leak.equals(Hidden.WORD + hidden.state() + "qtitle")
                && door.template().matches("/partner(/recalls(/\\{release})?)?|/api/v1/recalls/own");
    }

    /** Addresses that are there for one version or for bytes alone. */
    private static boolean leadsToBytes(Door door, Hidden hidden) {
        if (!door.expected()) return false;
        var ofTheVersion = door.template().startsWith("/f/") || door.template().startsWith("/a/{asset}/v/");
        return ofTheVersion || door.template().startsWith("/a/") && !MAY_BE_SHOWN.contains(hidden.state());
    }

    /** All secrets of something public that a stranger finds: what the walk could find. */
    private static TreeSet<String> said(Visitor visitor, Hidden open) throws Exception {
        var found = new TreeSet<String>();
        for (var door : Door.all())
            for (var knock : door.knocks(open).toList())
                if (knock.method().equals("GET") && door.template().matches("/[af]/.*"))
                    found.addAll(visitor.knock(knock, open).leaks(open));
        return found;
    }

    /** What an officer with an asset of his own may try. */
    private static List<String> tricks(HubClient outsider, List<Hidden> all) throws Exception {
        var own = outsider.createAsset(Json.createObjectBuilder()
                .add("organisation", Outsider.DEPARTMENT)
                .add("kind", "infographic")
                .add("language", "vi")
                .build());
        var found = new ArrayList<String>();
        for (var hidden : all) {
            var link = Json.createObjectBuilder()
                    .add("sha256", hidden.one("sha256"))
                    .add("role", "master");
            var linked = outsider.send(outsider.request("/api/v1/assets/" + own + "/draft/files")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(link.build().toString()))
                    .build());
            // that bytes are barred by law is said to whoever brings them
            var refused = linked.statusCode() == 404 || linked.body().contains("blocked-by-law");
            if (!refused) found.add("a link to the bytes of " + hidden.state() + ": " + linked.body());
        }
        for (var hidden : all) if (hidden.state().equals("embargoed")) found.addAll(sameBytes(outsider, own, hidden));
        return found;
    }

    /** Who has the same file is not told who else has it. */
    private static List<String> sameBytes(HubClient outsider, String own, Hidden hidden) {
        var bytes = BodyPublishers.ofByteArray(hidden.picture());
        var upload = "/api/v1/uploads/" + outsider.upload(own, "x.png", "MASTER", null, bytes);
        HubClient.await(
                "the same bytes",
                Duration.ofMinutes(1),
                () -> outsider.get(upload).asJsonObject().getString("state").equals("COMPLETE"));
        var told = outsider.get(upload).toString() + outsider.asset(own);
        var words = new ArrayList<>(hidden.words());
        words.remove(hidden.one("sha256"));
        words.add(hidden.one("asset"));
        return words.stream()
                .filter(told::contains)
                .map(word -> "the same bytes tell " + word)
                .toList();
    }
}
