package vn.lantoa.system.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.RunningDeployment;
import vn.lantoa.system.TheProduct;

/**
 * Requests every address of the running deployment, with everything known that could lead to hidden content: before its
 * release, after its end and after its withdrawal no response contains a title, a text, a file name, a hash or a byte
 * of it.
 */
class EmbargoWalkIT {
    @Test
    void the_table_lists_exactly_the_addresses_of_the_deployment() throws Exception {
        var running = RunningDeployment.of(TheProduct.node());
        var known = Door.all().stream().flatMap(Door::addresses).collect(Collectors.toCollection(TreeSet::new));

        // the second one is below WEB-INF: only the server reads it
        assertThat(running.servlets())
                .containsExactly(
                        "servlet vn.lantoa.web.HubApplication", "servlet vn.lantoa.web.problem.ProblemServlet");
        var unknown = new TreeSet<>(running.addresses());
        unknown.removeAll(known);
        assertThat(unknown).as("addresses that doors.txt does not know").isEmpty();
        known.removeAll(running.addresses());
        assertThat(known).as("addresses of doors.txt that are no more").isEmpty();
    }

    @Test
    void hidden_content_is_revealed_to_nobody_outside() throws Exception {
        var hub = TheProduct.uri();
        var prepared = Preparation.at(hub);
        var hidden = prepared.hidden();
        var outsider = Outsider.at(hub);
        var stranger = new Visitor("anonymous", HubClient.anonymous(hub));
        // is entitled to everything, and has signed nothing
        var partner = Partners.at(hub).visitor("demo-baodongnai", "bao-dong-nai");
        var visitors = List.of(stranger, new Visitor("officer of another agency", outsider), partner);

        // the same requests find public content: the test can find something
        assertThat(said(stranger, prepared.open())).containsAll(prepared.open().words());
        for (var visitor : visitors) assertThat(visitor.isKnown()).isEqualTo(visitor != stranger);

        var found = new TreeSet<String>();
        for (var visitor : visitors) found.addAll(Walk.past(visitor, hidden));
        found.addAll(tricks(outsider, hidden));
        for (var page : Wire.all(partner.client()))
            for (var each : hidden) page.leaks(each).forEach(leak -> found.add("the wire tells " + leak));
        assertThat(found).isEmpty();
        assertThat(prepared.states()).isEqualTo(Preparation.STATES);
    }

    /** All secrets of a public version that an anonymous caller finds, as found by the walk. */
    private static TreeSet<String> said(Visitor visitor, Hidden open) throws Exception {
        var found = new TreeSet<String>();
        for (var door : Door.all())
            for (var knock : door.knocks(open).toList())
                if (knock.method().equals("GET") && door.template().matches("/[af]/.*"))
                    found.addAll(visitor.knock(knock, open).leaks(open));
        return found;
    }

    /** The attempts of an officer with their own asset. */
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
            // uploaders learn that bytes are blocked by law
            var refused = linked.statusCode() == 404 || linked.body().contains("blocked-by-law");
            if (!refused) found.add("a link to the bytes of " + hidden.state() + ": " + linked.body());
        }
        for (var hidden : all) if (hidden.state().equals("embargoed")) found.addAll(sameBytes(outsider, own, hidden));
        return found;
    }

    /** An officer with the same file does not learn who else has it. */
    private static List<String> sameBytes(HubClient outsider, String own, Hidden hidden) {
        var bytes = BodyPublishers.ofByteArray(hidden.picture());
        var upload = "/api/v1/uploads/" + outsider.upload(own, "x.png", "MASTER", null, bytes);
        HubClient.await(
                "the same bytes",
                Duration.ofMinutes(1),
                () -> outsider.get(upload).asJsonObject().getString("state").equals("COMPLETE"));
        var answer = outsider.get(upload).toString() + outsider.asset(own);
        var words = new ArrayList<>(hidden.words());
        words.remove(hidden.one("sha256"));
        words.add(hidden.one("asset"));
        return words.stream()
                .filter(answer::contains)
                .map(word -> "the same bytes tell " + word)
                .toList();
    }
}
