package vn.lantoa.system.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/**
 * A picture for partners: entitled ones get it by their token, officers by theirs; a partner without entitlement and an
 * anonymous caller learn of it at no address. And one under embargo: partners who signed are notified of it, and get no
 * byte of it.
 */
class PartnersOnlyIT {
    private static final List<String> TOLD_BEFORE = List.of("title", "about", "credit");

    @Test
    void a_picture_for_partners_exists_only_for_entitled_partners() throws Exception {
        var hub = TheProduct.uri();
        var work = Work.begin(Preparation.crew(hub), "partners").submitted().approved();
        work.released("partners", Map.of());
        var hidden = work.hidden(Preparation.around(hub, work));
        assertThat(hidden.named("rendition")).contains("thumbnail");
        var partners = Partners.at(hub);
        var without = partners.visitor("demo-viettel", "viettel");
        var stranger = new Visitor("anonymous", HubClient.anonymous(hub));

        var found = new TreeSet<>(Walk.past(without, List.of(hidden)));
        found.addAll(Walk.past(stranger, List.of(hidden)));
        for (var page : Wire.all(without.client())) found.addAll(page.leaks(hidden));
        assertThat(found).isEmpty();

        var entitled = partners.visitor("demo-baodongnai", "bao-dong-nai").client();
        for (var client : List.of(entitled, DemoOfficers.at(hub, "duyet")))
            for (var place : places(hidden)) {
                var answer = client.send(client.request(place).GET().build());
                assertThat(answer.statusCode()).as(place).isEqualTo(200);
                assertPrivate(answer);
            }
        assertThat(Wire.all(entitled))
                .anySatisfy(page -> assertThat(page.leaks(hidden)).contains(hidden.one("sha256")));
        try (var database = TheDatabase.of(TheProduct.running())) {
            assertThat(TheDatabase.text(
                            database,
                            "select string_agg(distinct p.code || ' ' || d.name, ', ' order by p.code || ' ' || d.name)"
                                    + " from download d join partner p on p.id = d.partner_id where d.asset_id = '"
                                    + hidden.one("asset") + "'"))
                    .isEqualTo("bao-dong-nai MASTER, bao-dong-nai thumbnail");
        }
    }

    @Test
    void an_embargo_is_announced_without_bytes_hashes_or_thumbnails() throws Exception {
        var hub = TheProduct.uri();
        var work = Work.begin(Preparation.crew(hub), "announced").submitted().approved();
        var tomorrow = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(1, ChronoUnit.DAYS);
        work.released("partners", Map.of("embargoUntil", tomorrow.toString()));
        var hidden = work.hidden(Preparation.around(hub, work));
        var signed = Partners.at(hub).visitor("demo-dnrtv", "dai-ptth");
        var title = hidden.secrets().stream()
                .filter(word -> word.endsWith("title"))
                .findFirst()
                .orElseThrow();

        var secrets = new HashSet<>(hidden.secrets());
        secrets.removeIf(word -> TOLD_BEFORE.stream().anyMatch(word::endsWith));
        var closed = new Hidden(hidden.state(), hidden.things(), secrets, hidden.hashes());
        var pages = Wire.all(signed.client());
        var found = new ArrayList<>(Walk.past(signed, List.of(closed)));
        for (var page : pages) found.addAll(page.leaks(closed));

        assertThat(found).isEmpty();
        assertThat(pages).anySatisfy(page -> assertThat(page.said()).contains(title, tomorrow.toString()));
    }

    private static List<String> places(Hidden hidden) {
        var asset = "/a/" + hidden.one("asset");
        return List.of(
                asset,
                asset + "/manifest.json",
                asset + "/file",
                asset + "/v/1",
                asset + "/r/thumbnail",
                asset + "/qr.svg",
                "/f/" + hidden.one("sha256") + "/x.png");
    }

    private static void assertPrivate(HttpResponse<?> answer) {
        // officers' browsers store nothing, partners' programs what they revalidate
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).isIn("private, no-cache", "no-store");
        assertThat(answer.headers().allValues("Vary")).anyMatch(value -> value.contains("Authorization"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
}
