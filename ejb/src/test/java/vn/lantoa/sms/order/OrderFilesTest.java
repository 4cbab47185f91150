package vn.lantoa.sms.order;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.delivery.FoldersInMemory;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.contact.QuietHours;

class OrderFilesTest {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NOON = Instant.parse("2026-12-01T05:00:00Z");
    private static final OrderId ORDER = OrderId.parse("5b1f0a34-6a0e-4c3e-8f0c-0d7a6a0f9d11");
    private static final String PACKAGE = "dat-gui-" + ORDER + ".zip";
    private static final String CANCELLED = "dat-gui-" + ORDER + "-HUY.json";
    private static final String TOTALS = "dat-gui-" + ORDER + "-KETQUA.csv";
    private static final String ANOTHER = "dat-gui-0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10.zip";

    private final FoldersInMemory folder = new FoldersInMemory();

    @Test
    void an_order_is_complete_under_a_descriptive_file_name() throws IOException {
        assertThat(LayOrder.lay(folder, order(OrderState.ORDERED, ""), HERE, () -> true))
                .isTrue();

        assertThat(folder.files).containsOnlyKeys(PACKAGE);
        var packed = unpacked(lying(PACKAGE));
        assertThat(packed).containsOnlyKeys("order.json", "message.txt", "totals.csv");
        assertThat(json(packed.getOrDefault("order.json", "{}")).getString("id"))
                .isEqualTo(ORDER.toString());
        assertThat(packed.get("message.txt")).isEqualTo("Han cuoi nop thue.");
    }

    @Test
    void the_document_uses_the_member_names_known_to_companies() {
        var spec = order(OrderState.ORDERED, "");

        assertThat(json(OrderDocument.of(spec, HERE).json()))
                .isEqualTo(json(
                        """
                        {"id": "%s", "state": "ordered", "orderedAt": "%5$s",
                         "partner": "%s", "partnerName": "Viettel",
                         "message": {"asset": "%s", "version": 1, "form": "unmarked", "text": "Han cuoi nop thue.",
                                     "encoding": "gsm7", "parts": 1},
                         "sender": "UBNDTINH", "segment": {"communes": [], "audience": ""},
                         "window": {"opensAt": "%5$s", "closesAt": "%6$s"}, "cap": 10, "class": "notice",
                         "instructions": {"label": "[TB]", "quietFrom": "22:00", "quietUntil": "07:00", "zone": "%4$s",
                                          "mostInADay": 3, "optOutWord": "TC"},
                         "history": [{"state": "ordered", "at": "%5$s", "note": ""}]}"""
                                .formatted(
                                        ORDER,
                                        new UUID(0, 2),
                                        new UUID(0, 3),
                                        HERE.getId(),
                                        NOON,
                                        NOON.plusSeconds(3600))));
    }

    @Test
    void a_cancelled_order_is_not_put_into_the_folder() {
        assertThat(LayOrder.lay(folder, order(OrderState.ORDERED, ""), HERE, () -> false))
                .isFalse();

        assertThat(folder.files).isEmpty();
    }

    @Test
    void an_order_cancelled_during_its_rename_is_removed() {
        var answers = new ArrayList<>(List.of(true, false));

        assertThat(LayOrder.lay(folder, order(OrderState.ORDERED, ""), HERE, () -> answers.remove(0)))
                .isFalse();

        assertThat(folder.files).isEmpty();
    }

    @Test
    void a_cancelled_order_is_replaced_by_a_notice_with_name_and_reason() {
        LayOrder.lay(folder, order(OrderState.ORDERED, ""), HERE, () -> true);
        folder.files.put(PACKAGE + ".part", new byte[1]);
        folder.files.put(ANOTHER, new byte[1]);
        folder.files.put(TOTALS, new byte[1]);

        LayOrder.layCancelled(folder, order(OrderState.CANCELLED, "Nội dung đã được thu hồi."), HERE);

        assertThat(folder.files).containsOnlyKeys(CANCELLED, ANOTHER, TOTALS);
        var off = json(new String(lying(CANCELLED), StandardCharsets.UTF_8));
        assertThat(off.getString("state")).isEqualTo("cancelled");
        assertThat(off.getJsonArray("history").getJsonObject(0).getString("note"))
                .isEqualTo("Nội dung đã được thu hồi.");
    }

    @Test
    void a_company_is_notified_of_a_cancelled_order_after_taking_its_package() {
        LayOrder.layCancelled(folder, order(OrderState.CANCELLED, "Sai ngày."), HERE);

        assertThat(folder.files).containsOnlyKeys(CANCELLED);
    }

    private byte[] lying(String name) {
        return Objects.requireNonNull(folder.files.get(name));
    }

    private static OrderView order(OrderState state, String note) {
        var sides =
                new OrderView.Sides(new OrganisationId(new UUID(0, 1)), new PartnerId(new UUID(0, 2)), "Viettel", NOON);
        var spec = new OrderSpec("UBNDTINH", List.of(), "", MessageClass.NOTICE, NOON, NOON.plusSeconds(3600), 10);
        var terms = new OrderTerms("[TB]", new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)), 3, "TC");
        var text = new OrderedText(new AssetId(new UUID(0, 3)), 1, MessageForm.UNMARKED, "Han cuoi nop thue.");
        var history = List.of(new OrderStatus(state, note, NOON, "officer:1"));
        return new OrderView(ORDER, sides, text, spec, terms, new OrderView.Progress(state, history), null);
    }

    private static TreeMap<String, String> unpacked(byte... bytes) throws IOException {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
