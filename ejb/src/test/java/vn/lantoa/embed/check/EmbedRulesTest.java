package vn.lantoa.embed.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.embed.EmbedPolicy;
import vn.lantoa.embed.check.FormReport.State;
import vn.lantoa.embed.check.Obstacle.What;

/** The obstacles to each form, for the policies that portals use. */
class EmbedRulesTest {
    private static final URI PORTAL = URI.create("https://xa.example.vn/vi/news/");
    private static final URI HUB = URI.create("https://hub.example.vn");
    private static final HubSide SIDE =
            new HubSide(HUB, HUB, EmbedPolicy.EVERYONE, new ComponentPin("1", "sha384-abc"));

    /** The default policy of NukeViet 4.5, without the hosts of others. */
    private static final String NUKEVIET =
            "script-src 'self' 'unsafe-inline' 'unsafe-eval' *.zalo.me; object-src 'self'; style-src 'self'"
                    + " 'unsafe-inline'; img-src 'self' data:; media-src 'self' *.tawk.to; frame-src 'self' *.youtube.com;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'self'";

    @ParameterizedTest(name = "{0}: component {1}, frame {2}, link {3}, module {4}")
    @CsvSource(
            textBlock =
                    """
            img-src *                                                                | WORKS   | WORKS   | WORKS   | WORKS
            default-src 'self'                                                       | BLOCKED | BLOCKED | BLOCKED | PARTLY
            default-src 'none'                                                       | BLOCKED | BLOCKED | BLOCKED | PARTLY
            default-src 'self' https://hub.example.vn                                | WORKS   | WORKS   | WORKS   | WORKS
            frame-src https://hub.example.vn; img-src 'self'                         | WORKS   | WORKS   | PARTLY  | PARTLY
            frame-src https://hub.example.vn; script-src 'self'                      | BLOCKED | WORKS   | WORKS   | WORKS
            script-src 'nonce-a' 'strict-dynamic'                                    | BLOCKED | WORKS   | WORKS   | WORKS
            script-src 'strict-dynamic' 'sha384-abc'                                 | WORKS   | WORKS   | WORKS   | WORKS
            sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox        | WORKS   | WORKS   | WORKS   | WORKS
            sandbox allow-same-origin                                                | BLOCKED | PARTLY  | PARTLY  | WORKS
            connect-src 'none'                                                       | WORKS   | WORKS   | WORKS   | WORKS
            require-trusted-types-for 'script'; trusted-types 'none'                 | WORKS   | WORKS   | WORKS   | WORKS
            require-sri-for script style                                             | WORKS   | WORKS   | WORKS   | WORKS
            style-src 'none'                                                         | WORKS   | WORKS   | WORKS   | PARTLY
            media-src 'self'                                                         | WORKS   | WORKS   | WORKS   | PARTLY
            """,
            delimiter = '|',
            quoteCharacter = '"')
    void says_how_each_form_fares(String policy, State component, State frame, State link, State module) {
        assertThat(states(EmbedRules.reports(SIDE, page(policy))))
                .isEqualTo(Map.of(
                        EmbedForm.COMPONENT, component,
                        EmbedForm.FRAME, frame,
                        EmbedForm.LINK, link,
                        EmbedForm.MODULE, module));
    }

    @Test
    void asks_every_policy_and_says_in_which_the_obstacle_is() {
        var reports = EmbedRules.reports(SIDE, page("frame-src https:", "frame-src 'self'"));

        assertThat(obstacles(reports, EmbedForm.FRAME)).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo(What.FRAME);
            assertThat(one.place()).isEqualTo(new Obstacle.Place(CspPolicy.Place.HEADER, 2));
        });
    }

    @Test
    void lists_the_lines_nukeviet_must_add_and_then_succeeds() {
        var reports = EmbedRules.reports(SIDE, page(NUKEVIET));

        assertThat(lines(reports, EmbedForm.COMPONENT))
                .containsExactly(
                        "script-src 'self' 'unsafe-inline' 'unsafe-eval' *.zalo.me https://hub.example.vn",
                        "frame-src 'self' *.youtube.com https://hub.example.vn");
        assertThat(lines(reports, EmbedForm.MODULE))
                .containsExactly(
                        "img-src 'self' data: https://hub.example.vn",
                        "media-src 'self' *.tawk.to https://hub.example.vn",
                        "frame-src 'self' *.youtube.com https://hub.example.vn");
        var added = NUKEVIET.replaceAll("(script|img|media|frame)-src [^;]*", "$0 " + HUB);
        assertThat(states(EmbedRules.reports(SIDE, page(added))).values()).containsOnly(State.WORKS);
    }

    @Test
    void asks_for_the_hash_where_hosts_do_not_count() {
        var reports = EmbedRules.reports(SIDE, page("script-src 'nonce-a' 'strict-dynamic'"));

        assertThat(obstacles(reports, EmbedForm.COMPONENT))
                .extracting(Obstacle::what)
                .containsExactly(What.STRICT_SCRIPT);
        assertThat(lines(reports, EmbedForm.COMPONENT))
                .containsExactly("script-src 'nonce-a' 'strict-dynamic' 'sha384-abc'");
    }

    @Test
    void gives_one_line_for_all_that_a_sandbox_lacks() {
        var reports = EmbedRules.reports(SIDE, page("sandbox allow-same-origin"));

        assertThat(lines(reports, EmbedForm.FRAME))
                .containsOnly("sandbox allow-same-origin allow-scripts allow-popups allow-popups-to-escape-sandbox");
    }

    @Test
    void counts_the_second_host_of_files_for_pictures_and_films() {
        var files = URI.create("https://files.example.vn:8443");
        var side = new HubSide(HUB, files, EmbedPolicy.EVERYONE, SIDE.script());

        assertThat(lines(EmbedRules.reports(side, page("default-src 'self'")), EmbedForm.MODULE))
                .containsExactly(
                        "img-src 'self' https://files.example.vn:8443",
                        "media-src 'self' https://files.example.vn:8443",
                        "frame-src 'self' https://hub.example.vn");
    }

    @Test
    void knows_isolated_pages_and_sites_that_the_hub_is_not_to_be_framed_by() {
        var isolated = new PagePolicies(PORTAL, List.of(), PermissionsPolicy.ofHeaders(List.of()), true);
        var narrow = new HubSide(HUB, HUB, new EmbedPolicy("https://*.dongnai.gov.vn"), SIDE.script());

        assertThat(obstacles(EmbedRules.reports(SIDE, isolated), EmbedForm.FRAME))
                .extracting(Obstacle::what)
                .containsExactly(What.ISOLATION);
        assertThat(obstacles(EmbedRules.reports(narrow, page()), EmbedForm.FRAME))
                .extracting(Obstacle::what)
                .containsExactly(What.ANCESTORS);
    }

    private static PagePolicies page(String... headers) {
        return new PagePolicies(
                PORTAL, CspPolicy.ofHeaders(List.of(headers)), PermissionsPolicy.ofHeaders(List.of()), false);
    }

    private static Map<EmbedForm, State> states(List<FormReport> reports) {
        return reports.stream().collect(Collectors.toMap(FormReport::form, FormReport::state));
    }

    private static List<Obstacle> obstacles(List<FormReport> reports, EmbedForm form) {
        return reports.stream()
                .filter(one -> one.form() == form)
                .findFirst()
                .orElseThrow()
                .obstacles();
    }

    private static List<String> lines(List<FormReport> reports, EmbedForm form) {
        return obstacles(reports, form).stream()
                .map(Obstacle::change)
                .filter(java.util.Objects::nonNull)
                .map(change -> change.directive() + " " + change.value())
                .toList();
    }
}
