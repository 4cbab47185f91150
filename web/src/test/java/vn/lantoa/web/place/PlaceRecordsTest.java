package vn.lantoa.web.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.place.ImportPlaces;
import vn.lantoa.place.PlaceContent;
import vn.lantoa.place.PlaceEffect;
import vn.lantoa.place.PlaceId;
import vn.lantoa.place.PlaceView;
import vn.lantoa.service.LinkState;
import vn.lantoa.service.ServiceId;
import vn.lantoa.service.ServiceLevel;
import vn.lantoa.service.ServiceView;
import vn.lantoa.web.page.template.RenderedPage;

/** The records of places and services as bodies of the API and as models of pages. */
class PlaceRecordsTest {
    private static final PlaceContent CONTENT = new PlaceContent(
                    "PN-014", "Pa-nô", "billboard", "xa-thu", null, null, null, null, "")
            .at("10.957413, 106.842687", "300 x 200");

    private static final PlaceView PLACE = new PlaceView(
            new PlaceId(new UUID(0, 1)),
            "abcd1234",
            "https://lantoa.example.vn/p/abcd1234",
            "so-khcn",
            "",
            CONTENT,
            new OrganisationId(new UUID(0, 2)),
            "Sở Khoa học",
            "Xã Thử");

    private static final ServiceView SERVICE = new ServiceView(
            "1.001193",
            "Khai sinh",
            "Hộ tịch",
            ServiceLevel.COMMUNE,
            true,
            List.of("so-tuphap"),
            "https://portal.example.vn/1",
            LinkState.GOOD,
            LocalDate.of(2026, 12, 31),
            "https://lantoa.example.vn/dv/1.001193",
            new ServiceId(new UUID(0, 3)),
            List.of("Sở Tư pháp"));

    @Test
    void json_of_a_place_is_unchanged() {
        assertThat(HubJson.binding().toJson(PLACE))
                .isEqualTo("{\"id\":\"00000000-0000-0000-0000-000000000001\",\"code\":\"abcd1234\","
                        + "\"address\":\"https://lantoa.example.vn/p/abcd1234\",\"unit\":\"so-khcn\",\"reason\":\"\","
                        + "\"place\":{\"reference\":\"PN-014\",\"name\":\"Pa-nô\",\"kind\":\"billboard\","
                        + "\"commune\":\"xa-thu\",\"latitude\":10.957413,\"longitude\":106.842687,\"widthCm\":300,"
                        + "\"heightCm\":200,\"state\":\"in-use\"}}");
        assertThat(HubJson.binding().toJson(new ImportPlaces.Line("PN-014", CONTENT, PlaceEffect.ADDED)))
                .isEqualTo("{\"effect\":\"added\",\"reference\":\"PN-014\"}");
    }

    @Test
    void a_repeated_import_returns_the_same_body() {
        var line = new ImportPlaces.Line("PN-014", CONTENT, PlaceEffect.ADDED);
        var again = HubJson.readWhole(HubJson.writeWhole(line), ImportPlaces.Line.class);

        assertThat(HubJson.binding().toJson(again)).isEqualTo(HubJson.binding().toJson(line));
    }

    @Test
    void missing_texts_of_a_body_are_empty() {
        var read = HubJson.binding()
                .fromJson("{\"reference\":\" PN-014 \",\"kind\":\"Billboard\",\"latitude\":10.9}", PlaceContent.class);

        assertThat(read)
                .isEqualTo(new PlaceContent("PN-014", "", "billboard", "", read.latitude(), null, null, null, ""));
        assertThat(read.latitude()).isEqualByComparingTo("10.9");
    }

    @Test
    void json_of_a_service_is_unchanged() {
        assertThat(HubJson.binding().toJson(SERVICE))
                .isEqualTo("{\"code\":\"1.001193\",\"name\":\"Khai sinh\",\"field\":\"Hộ tịch\",\"level\":\"commune\","
                        + "\"essential\":true,\"agencies\":[\"so-tuphap\"],\"portal\":\"https://portal.example.vn/1\","
                        + "\"portalState\":\"good\",\"validUntil\":\"2026-12-31\","
                        + "\"explained\":\"https://lantoa.example.vn/dv/1.001193\"}");
    }

    @Test
    void the_page_of_a_place_shows_it_and_its_form_is_filled_with_it() {
        assertThat(page("place/place.ftlh", Map.of("place", PLACE, "mayKeep", true, "sightings", List.of())))
                .contains(
                        "Pa-nô",
                        "PN-014",
                        "10.957413, 106.842687",
                        "300 x 200",
                        "Sở Khoa học",
                        "Xã Thử",
                        PLACE.address());
        var choices = Map.<String, Object>of(
                "units", List.of(), "communes", List.of(), "kinds", List.of(), "states", List.of());
        var changes = new HashMap<>(choices);
        changes.putAll(Map.of("id", PLACE.id(), "given", CONTENT));
        assertThat(page("place/form.ftlh", changes))
                .contains("action=\"/console/places/" + PLACE.id() + "/change\"", "value=\"Pa-nô\"")
                .contains("value=\"10.957413, 106.842687\"", "value=\"300 x 200\"");
        assertThat(page("place/form.ftlh", choices)).contains("action=\"/console/places\"");
    }

    @Test
    void the_register_and_its_import_show_places() {
        var list = new HashMap<String, Object>(Map.of("places", List.of(PLACE), "filter", new PlaceQuery().chosen()));
        list.putAll(Map.of("units", List.of(), "communes", List.of(), "kinds", List.of(), "states", List.of()));
        list.putAll(Map.of("mayAdd", true, "labels", "/labels", "next", "", "first", ""));
        assertThat(page("place/list.ftlh", list)).contains("/console/places/" + PLACE.id(), "Pa-nô", "300 x 200");
        var labels = List.of(PlaceListPages.Label.of(PLACE));
        assertThat(page("place/labels.ftlh", Map.of("labels", labels, "back", "", "next", "", "first", "")))
                .contains("Sở Khoa học", "lantoa.example.vn/p<wbr>");
        var lines = List.of(new ImportPlaces.Line("PN-014", CONTENT, PlaceEffect.ADDED));
        assertThat(page("place/import.ftlh", Map.of("csv", "x", "unit", "so-khcn", "lines", lines, "changing", 1L)))
                .contains("PN-014", "Pa-nô");
    }

    @Test
    void the_register_of_services_and_the_page_of_a_service_show_it() {
        var list = new HashMap<String, Object>(Map.of("services", List.of(SERVICE), "explained", Map.of()));
        var filter = new HashMap<String, String>();
        for (var name :
                List.of("q", "field", "level", "link", "lang", "audience", "unexplained", "essential", "abolished"))
            filter.put(name, "");
        list.putAll(Map.of("filter", filter, "csv", "", "next", "", "first", ""));
        for (var name : List.of("fields", "levels", "links", "languages", "audiences")) list.put(name, List.of());
        assertThat(page("service/list.ftlh", list))
                .contains("Khai sinh", "href=\"https://portal.example.vn/1\"", "Sở Tư pháp");
        var shown = new HashMap<String, Object>(Map.of("service", SERVICE, "place", "/dv/1", "abolished", false));
        shown.putAll(Map.of("cards", List.of(), "all", "", "languages", List.of(), "frame", "", "jsonLd", "{}"));
        assertThat(page("service/public.ftlh", shown)).contains("Khai sinh", "href=\"https://portal.example.vn/1\"");
    }

    private static String page(String template, Map<String, ?> model) {
        var whole = new HashMap<String, Object>(model);
        whole.putAll(Map.of("typed", Map.of(), "errors", Map.of(), "wrong", List.of()));
        return RenderedPage.of(template, whole);
    }
}
