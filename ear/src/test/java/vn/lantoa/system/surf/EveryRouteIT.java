package vn.lantoa.system.surf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.Route;
import vn.lantoa.system.RunningDeployment;
import vn.lantoa.system.TheProduct;

/** Every page of the running deployment, opened by every kind of user; every link followed, every form sent empty. */
class EveryRouteIT {
    private static final List<String> STARTS = List.of("/", "/console", "/partner", "/signin", "/feeds");

    private static final String PROVIDER = "KeycloakIT: the product of all tests has no identity provider";

    /** Pages behind the link of an e-mail, and the tests that open and send them with it. */
    private static final Map<String, String> BY_LETTER = Map.ofEntries(
            Map.entry("/signin/code", "SecondFactorJourney"),
            Map.entry("/signin/factor", "SecondFactorJourney"),
            Map.entry("/signin/oidc", PROVIDER),
            Map.entry("/signin/oidc/again", PROVIDER),
            Map.entry("/signin/oidc/callback", PROVIDER),
            Map.entry("/signin/oidc/out", PROVIDER),
            Map.entry("/signin/passkey", "PasskeyJourney"),
            Map.entry("/signin/first", "FirstAdministratorJourney"),
            Map.entry("/signin/password", "ConsoleJourney"),
            Map.entry("/recalls/acknowledgement", "RecallLetterIT"),
            Map.entry("/letters/end", "DigestLetterIT"),
            Map.entry("/letters/end/coverage", "UnitLetterIT, by its use case"));

    /**
     * Forms of a state that takes time to reach, and the tests that send them; here they are sent without their page.
     */
    private static final Map<String, String> IN_TIME = Map.ofEntries(
            Map.entry("/console/assets/filters/{filter}/drop", "ListAssetsIT, by its use case"),
            Map.entry("/console/assets/{id}/comments/{comment}/settled", "ReviewJourney"),
            Map.entry("/console/assets/{id}/draft/files/restore", "UploadJourney"),
            Map.entry("/console/assets/{id}/versions/{n}/renditions/{name}/retry", "RenditionsIT, by its use case"),
            Map.entry("/console/assets/{id}/versions/{n}/speakers", "LanguagesInStepIT, over the API"),
            Map.entry("/console/assets/{id}/versions/{n}/speakers/{asked}", "LanguagesInStepIT, over the API"),
            Map.entry("/console/bulletins/{bulletin}/release", "BulletinsIT, over the API"),
            Map.entry("/console/coverage/evidence/{id}/decision", "EvidenceIT, by its use case"),
            Map.entry("/console/coverage/evidence/{id}/objection", "EvidenceIT, by its use case"),
            Map.entry("/console/coverage/practice/{id}/decision", "NominationIT, by its use case"),
            Map.entry("/console/coverage/practice/{id}/withdrawal", "NominationIT, by its use case"),
            Map.entry("/console/coverage/portals/{id}/finds/{find}", "CrawlIT, by its use case"),
            Map.entry("/console/portals/alarms/{alarm}", "AlarmIT, by its use case"),
            Map.entry("/console/places/photos/{sighting}", "PlacePhotoIT, by its use case"),
            Map.entry("/console/me/factor/confirm", "SecondFactorJourney"),
            Map.entry("/console/me/factor/remove", "SecondFactorJourney"),
            Map.entry("/console/me/passkeys/challenge", "PasskeyJourney"),
            Map.entry("/console/me/passkeys/confirm", "PasskeyJourney"),
            Map.entry("/console/me/passkeys/{passkey}/remove", "PasskeyJourney"),
            Map.entry("/console/me/provider", PROVIDER),
            Map.entry("/console/me/provider/{identity}/remove", PROVIDER),
            Map.entry("/console/me/sessions/{session}/end", "SessionsIT"),
            Map.entry("/console/me/tokens/revoke-all", "SessionsIT"),
            Map.entry("/console/officers/{id}/sessions/{session}/end", "SessionsIT"),
            Map.entry("/console/officers/{id}/factor/take-away", "SecondFactorJourney"),
            Map.entry("/console/officers/{id}/provider", PROVIDER),
            Map.entry("/console/officers/{id}/provider/{identity}/remove", PROVIDER),
            Map.entry(
                    "/console/operation/parked/{message}", "DependenciesAwayIT: what is parked makes the node unready"),
            Map.entry("/console/operation/dead/{subscription}/{seq}", "OperationPageTest, DeliveryIT"),
            Map.entry("/console/operation/quarantine/{sha256}/lift", "VirusScannerIT"),
            Map.entry("/console/orders/{order}/totals", "OrdersIT, over the API"),
            Map.entry("/console/releases/many", "LibraryJourney"),
            Map.entry(
                    "/console/reports/{year}/consolidated/{step}/decision", "ConsolidatedReportTest, by its use case"),
            Map.entry(
                    "/console/reports/{year}/consolidated/{step}/submission",
                    "ConsolidatedReportTest, by its use case"),
            Map.entry("/console/reports/{year}/consolidated/{step}/freezing", "ReportSnapshotIT, by its use case"),
            Map.entry("/console/reports/{year}/{unit}/freezing", "ReportSnapshotIT, by its use case"),
            Map.entry("/console/reports/{year}/consolidated/{step}/proof-address", "ProofPageIT, by its use case"),
            Map.entry("/console/reports/{year}/{unit}/proof-address", "ProofPageIT, by its use case"),
            Map.entry("/console/plan/counting", "AdoptCountingRuleTest, by its use case"),
            Map.entry("/console/bulletins/clusters", "IndicatorIT, by its use case"),
            Map.entry("/console/reports/{year}/{unit}/decision", "UnitReportIT, by its use case"),
            Map.entry("/console/reports/{year}/{unit}/submission", "UnitReportIT, by its use case"),
            Map.entry("/console/releases/many/now", "LibraryJourney"),
            Map.entry("/console/releases/many/stop", "LibraryJourney"),
            Map.entry("/console/releases/many/withdraw", "LibraryJourney"),
            Map.entry("/console/releases/many/withdraw/now", "LibraryJourney"),
            Map.entry("/console/releases/many/withdraw/stop", "LibraryJourney"),
            Map.entry("/partner/recalls/{release}", "PartnerJourney"),
            Map.entry("/partner/subscriptions/{id}/replay", "PushJourney"));

    /** Addresses of form responses, which redirect when opened: they list the languages of such a response. */
    private static final Set<String> LEADING_ON = Set.of(
            "/console/assets/bulk",
            "/console/assets/filters",
            "/console/collections/assets",
            "/console/releases/many/withdraw");

    @Test
    void every_page_link_and_form_works() throws Exception {
        var routes = new Routes(RunningDeployment.of(TheProduct.node()));
        var rows = RowOfEachKind.made();
        var everybody = new Everybody(routes, rows, sight -> {});
        var walks = everybody.walk(STARTS);
        var filled = everybody.visit();
        var unshown = Stream.of(BY_LETTER, IN_TIME)
                .flatMap(forms -> forms.keySet().stream())
                .toList();
        var faults = new ArrayList<>(everybody.sendUnshown(unshown));
        var sent = everybody.send();

        walks.forEach(walk -> faults.addAll(walk.faults()));
        assertThat(filled).as("where each page is").noneSatisfy((route, places) -> assertThat(places)
                .isEmpty());
        assertThat(unseen(routes, walks)).as("pages that nobody could open").isEmpty();
        assertThat(unsent(routes, sent)).as("forms that no page shows").isEmpty();
        assertThat(faults).isEmpty();
        assertThat(markup(routes, walks)).as("what is wrong with the HTML").isEmpty();
    }

    /** Faults by route, so that a page's fault is reported once and not for everybody who saw it. */
    private static Map<String, Set<String>> markup(Routes routes, List<Walk> walks) {
        var faults = new TreeMap<String, Set<String>>();
        for (var walk : walks)
            walk.pages()
                    .forEach((address, sight) -> Markup.faults(sight.page()).forEach(fault -> faults.computeIfAbsent(
                                    routes.find("GET", address)
                                            .map(Route::plain)
                                            .orElse(address),
                                    one -> new TreeSet<>())
                            .add(fault)));
        return faults;
    }

    private static Set<String> unseen(Routes routes, List<Walk> walks) {
        var unseen = new TreeSet<String>();
        routes.pages("GET").forEach(route -> unseen.add(route.plain()));
        walks.forEach(walk -> walk.seen().forEach(route -> unseen.remove(route.plain())));
        unseen.removeAll(BY_LETTER.keySet());
        unseen.removeAll(LEADING_ON);
        return unseen;
    }

    private static Set<String> unsent(Routes routes, Map<String, Set<Integer>> sent) {
        var unsent = new TreeSet<String>();
        routes.pages("POST").forEach(route -> unsent.add(route.plain()));
        unsent.removeAll(sent.keySet());
        unsent.removeAll(BY_LETTER.keySet());
        unsent.removeAll(IN_TIME.keySet());
        return unsent;
    }
}
