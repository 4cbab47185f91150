package vn.lantoa.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.portal.AlarmId;
import vn.lantoa.coverage.portal.AlarmLine;
import vn.lantoa.coverage.portal.AlarmLine.AlarmBasis;
import vn.lantoa.coverage.portal.AlarmLine.AlarmPlace;
import vn.lantoa.coverage.portal.AlarmLine.ChangedAsset;
import vn.lantoa.coverage.portal.AlarmOffice;
import vn.lantoa.coverage.portal.CloneLine;
import vn.lantoa.coverage.portal.FindState;
import vn.lantoa.coverage.portal.PortalId;
import vn.lantoa.coverage.portal.ReadAlarms.Forgeries;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.web.page.template.RenderedPage;

/** The board of alarms, and the table for the authorities. */
class AlarmPagesTest {
    private static final AlarmId ID = new AlarmId(UUID.randomUUID());
    private static final PortalId PORTAL = new PortalId(UUID.randomUUID());
    private static final OrganisationId OWNER = new OrganisationId(UUID.randomUUID());
    private static final Sha256 HASH = new Sha256("ab".repeat(32));
    private static final String PAGE = "https://cong.example/tin/1";
    private static final String PICTURE = "https://cong.example/anh.png";
    private static final String PLACE = UUID.randomUUID().toString();
    private static final String PHOTO = UUID.randomUUID().toString();

    @Test
    void a_decider_sees_the_exhibit_and_three_decisions() {
        var page = board(List.of(onPortal(FindState.ALARM)), List.of(), true);

        assertThat(page)
                .contains("Áp phích 1022", "Sở Y tế", "giống 97%", "thấy từ 01/12/2026")
                .contains("<img class=\"exhibit\" src=\"/console/portals/alarms/" + ID + "/exhibit.jpg\"")
                .contains("action=\"/console/portals/alarms/" + ID + "\"", "<details open>")
                .contains("value=\"forged\"", "value=\"mistaken\"", "value=\"confirmed\"")
                .contains("/finds/" + ID + "/capture.warc.gz");
        assertThat(page).contains("<a class=\"wrap\" href=\"" + PICTURE + "\" rel=\"external noopener nofollow\">");
    }

    @Test
    void a_reader_of_the_unit_gets_no_decisions() {
        assertThat(board(List.of(onPortal(FindState.ALARM)), List.of(), false))
                .contains("Áp phích 1022")
                .doesNotContain("name=\"decision\"");
    }

    @Test
    void addresses_of_forgeries_and_copied_sites_are_text() {
        var page = board(List.of(), List.of(onPortal(FindState.FORGED)), true);

        assertThat(page)
                .contains(PAGE, PICTURE, "https://gia.example/", "Tỉnh kết luận", "Kết luận lại")
                .doesNotContain("href=\"" + PAGE, "href=\"" + PICTURE, "href=\"https://gia.example/");
        assertThat(page)
                .as("the present decision is no choice")
                .doesNotContain("value=\"forged\"")
                .contains("value=\"confirmed\"");
    }

    @Test
    void a_photo_leads_to_its_place() {
        assertThat(board(List.of(inPhoto()), List.of(), true))
                .contains("href=\"/console/places/" + PLACE + "\"", "PN-01 Pa-nô")
                .contains("href=\"/console/places/photos/" + PHOTO + "/picture\"")
                .contains("Không có hình so sánh");
    }

    @Test
    void the_table_names_addresses_proofs_and_the_deciding_office() {
        var hub = new HubAddress(URI.create("https://lantoa.example.vn"), URI.create("https://lantoa.example.vn"));
        var lines = AlarmTable.csv(new Forgeries(List.of(onPortal(FindState.FORGED), inPhoto()), List.of(site())), hub)
                .split("\r\n");

        assertThat(lines[0]).contains("address,page,host,unit,asset,title,version,first,last,capture,capture_sha256");
        assertThat(lines[1])
                .contains("\"clone\"", "\"https://gia.example/\"", "\"Sở Y tế\"", "\"4\",\"3\",\"province\"");
        assertThat(lines[2])
                .contains("\"" + PICTURE + "\",\"" + PAGE + "\",\"cong.example\",\"Sở Y tế\"")
                .contains("\"2026-12-01\",\"2026-12-02\"")
                .contains("\"https://lantoa.example.vn/console/coverage/portals/" + PORTAL + "/finds/" + ID
                        + "/capture.warc.gz\",\"" + HASH.hex() + "\"")
                .endsWith("\"province\",\"2026-12-03T01:00:00Z\"");
        assertThat(lines[3])
                .contains("\"photo\",\"https://lantoa.example.vn/console/places/" + PLACE + "\"")
                .contains("\"https://lantoa.example.vn/console/places/photos/" + PHOTO + "/picture\"");
    }

    private static String board(List<AlarmLine> waiting, List<AlarmLine> decided, boolean mayDecide) {
        var model = new HashMap<String, Object>(Map.of("waiting", waiting, "decided", decided, "shown", ""));
        model.putAll(Map.of("clones", List.of(site()), "deciding", mayDecide ? List.of(ID.toString()) : List.of()));
        model.putAll(Map.of("nextWaiting", "", "nextDecided", ""));
        model.putAll(Map.of("wrong", List.of(), "errors", Map.of(), "typed", Map.of()));
        return RenderedPage.of("coverage/alarms.ftlh", model, "RELEASER");
    }

    private static CloneLine site() {
        var day = LocalDate.of(2026, 12, 1);
        return new CloneLine(
                PORTAL, "Sở Y tế", "https://gia.example/", Instant.EPOCH, new CloneLine.CloneFinds(4, 3, day, day));
    }

    private static AlarmLine onPortal(FindState state) {
        var where = new AlarmPlace(PORTAL, "", "cong.example", OWNER, "Sở Y tế", PICTURE, PAGE);
        return line(where, basis(true, ""), state, state == FindState.ALARM ? null : AlarmOffice.PROVINCE);
    }

    private static AlarmLine inPhoto() {
        var where = new AlarmPlace(null, PLACE, "PN-01 Pa-nô", OWNER, "Sở Y tế", "/console/places/" + PLACE, "");
        return line(where, basis(false, PHOTO), FindState.ALARM, null);
    }

    private static AlarmBasis basis(boolean isExhibited, String photo) {
        return new AlarmBasis(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2), 97, isExhibited, HASH, photo, true);
    }

    private static AlarmLine line(AlarmPlace where, AlarmBasis seen, FindState state, @Nullable AlarmOffice decidedAs) {
        var what = new ChangedAsset(new AssetId(UUID.randomUUID()), "Áp phích 1022", 2, OWNER);
        return new AlarmLine(ID, what, where, seen, state, Instant.parse("2026-12-03T01:00:00Z"), decidedAs);
    }
}
